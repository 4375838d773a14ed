package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.Case;
import org.weltoffen.catalogue.Case.Line;
import org.weltoffen.catalogue.Case.Node;
import org.weltoffen.catalogue.Case.Person;
import org.weltoffen.language.Edition;

/// What is said and told at one moment of a case.
final class CaseDialogue extends Div {

    private final Case incident;
    private final Edition edition;

    CaseDialogue(Case incident, Node node, Edition edition) {
        this.incident = incident;
        this.edition = edition;
        addClassNames("card", "case-dialogue");
        node.dialogue().forEach(line -> add(line(line)));
    }

    private Div line(Line line) {
        if (line.narration() != null) {
            var told = new Paragraph(line.narration().in(edition));
            told.addClassName("muted");
            var row = new Div(told);
            row.addClassName("case-narration");
            return row;
        }
        var person = Optional.ofNullable(line.who()).flatMap(incident::person).orElse(null);
        var mark = new Span(initials(person));
        mark.addClassNames("avatar", isYou(person) ? "you" : "other");
        mark.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(name(person));
        name.addClassNames("small", "muted");
        var says = new Paragraph(Objects.requireNonNull(line.says()).in(edition));
        says.addClassName("voice");
        var words = new Div(name, says);
        var row = new Div(mark, words);
        row.addClassNames("case-line", isYou(person) ? "you" : "other");
        return row;
    }

    private String name(@Nullable Person person) {
        var name = CasePlayer.nameOf(person, getTranslation("catalogue.case.you"));
        return person == null || person.role() == null
                ? name
                : "%s, %s".formatted(name, person.role().in(edition));
    }

    private String initials(@Nullable Person person) {
        return person == null || person.initials() == null ? getTranslation("catalogue.case.you") : person.initials();
    }

    private static boolean isYou(@Nullable Person person) {
        return person != null && person.id().equals(Case.YOU);
    }
}
