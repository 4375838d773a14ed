package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.weltoffen.catalogue.Case;
import org.weltoffen.catalogue.Case.Choice;
import org.weltoffen.catalogue.Case.Effect;
import org.weltoffen.catalogue.Case.Sign;
import org.weltoffen.language.Edition;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// What happens after a decision, and how someone else lived it.
final class CaseConsequence extends Div {

    private final Edition edition;
    private final H3 heading = new H3();

    CaseConsequence(Case incident, Choice choice, Edition edition) {
        this.edition = edition;
        addClassName("case-consequence");
        heading.setText(getTranslation("catalogue.case.then"));
        var chosen = new Paragraph(
                getTranslation("catalogue.case.chosen", choice.text().in(edition)));
        chosen.addClassNames("small", "muted");
        add(heading, chosen, new Paragraph(choice.consequence().in(edition)), effects(choice));
        var perspective = choice.perspective();
        if (perspective != null) {
            var person = incident.person(perspective.who()).orElse(null);
            var name = CasePlayer.nameOf(person, getTranslation("catalogue.case.you"));
            var words = new Paragraph(perspective.text().in(edition));
            words.addClassName("voice");
            var details = new NativeDetails(getTranslation("catalogue.case.perspective", name), words);
            details.addClassName("disclosure");
            add(details);
        }
    }

    H3 heading() {
        return heading;
    }

    private Div effects(Choice choice) {
        var effects = new Div();
        effects.addClassName("case-effects");
        choice.effects().forEach(effect -> effects.add(effect(effect)));
        return effects;
    }

    private Div effect(Effect effect) {
        var title =
                new H4(new Icon(icon(effect.sign())), new Span(effect.title().in(edition)));
        var text = new Paragraph(effect.text().in(edition));
        text.addClassName("small");
        var box = new Div(title, text);
        box.addClassNames("case-effect", effect.sign() == Sign.UP ? "up" : "other");
        return box;
    }

    private static Lucide icon(Sign sign) {
        return switch (sign) {
            case UP -> Lucide.ARROW_UP_RIGHT;
            case DOWN -> Lucide.ARROW_DOWN_RIGHT;
            case COST -> Lucide.CLOCK;
        };
    }
}
