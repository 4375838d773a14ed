package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.Case;
import org.weltoffen.catalogue.Case.Choice;
import org.weltoffen.catalogue.Case.Node;
import org.weltoffen.catalogue.CasePath;
import org.weltoffen.quiz.Answer;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.LockLine;

/// Plays a case: a moment, a decision, what happens then, and at the end a look back.
///
/// After each decision the person sees its consequence first and goes on with a button, so nothing runs away.
class CasePlayer extends Section {

    private final Case incident;
    private final Reading reading;
    private final Div stage = new Div();
    private CasePath path;
    private boolean showsConsequence;

    CasePlayer(Case incident, Reading reading) {
        this.incident = incident;
        this.reading = reading;
        path = CasePath.of(incident, reading.reply(item()));
        addClassName("case");
        var title = new H2(incident.title().in(reading.edition()));
        title.setId("case-" + incident.id());
        getElement().setAttribute("aria-labelledby", "case-" + incident.id());
        add(title, new Paragraph(incident.setting().in(reading.edition())));
        if (incident.image() != null) {
            var alt = incident.image().alt();
            var picture =
                    ImageUi.picture(reading, incident.image().file(), alt == null ? "" : alt.in(reading.edition()));
            picture.addClassName("case-image");
            add(picture);
        }
        stage.addClassName("case-stage");
        add(stage, new LockLine(getTranslation("catalogue.case.nobody-sees")));
        draw(false);
    }

    private String item() {
        return "case:" + incident.id();
    }

    private void draw(boolean moveFocus) {
        stage.removeAll();
        var heading =
                showsConsequence ? consequence() : path.next().map(this::moment).orElseGet(this::debrief);
        stage.add(CaseWay.of(path, showsConsequence, getTranslation("catalogue.case.way")));
        if (!path.steps().isEmpty()) {
            stage.add(otherDecision());
        }
        if (moveFocus) {
            Focus.on(heading);
        }
    }

    private H3 moment(Node node) {
        var number = new Paragraph(
                getTranslation("catalogue.case.decision", path.steps().size() + 1, path.decisions()));
        number.addClassNames("small", "muted");
        var question = new H3(node.question().in(reading.edition()));
        var choices = new Div();
        choices.addClassName("choice-cards");
        for (var i = 0; i < node.options().size(); i++) {
            choices.add(card(node.options().get(i), (char) ('A' + i)));
        }
        stage.add(number, new CaseDialogue(incident, node, reading.edition()), question, choices);
        return question;
    }

    private NativeButton card(Choice choice, char letter) {
        var key = new Span(String.valueOf(letter));
        key.addClassName("choice-letter");
        var card = new NativeButton();
        card.addClassName("choice-card");
        card.add(key, new Span(choice.text().in(reading.edition())));
        card.getElement().setAttribute("data-key", String.valueOf(letter).toLowerCase(Locale.ROOT));
        card.addClickListener(_ -> decide(choice));
        return card;
    }

    private void decide(Choice choice) {
        if (!showsConsequence) {
            move(path.and(choice), true);
        }
    }

    private H3 consequence() {
        var box = new CaseConsequence(incident, path.steps().getLast().choice(), reading.edition());
        var on = new Button(getTranslation(path.isAtEnd() ? "catalogue.case.look-back" : "catalogue.case.go-on"), _ -> {
            showsConsequence = false;
            draw(true);
        });
        on.addClassName("case-on");
        stage.add(box, on);
        return box.heading();
    }

    private H3 debrief() {
        var debrief = new CaseDebrief(incident.debrief(), reading.edition());
        stage.add(debrief);
        return debrief.heading();
    }

    private Button otherDecision() {
        var button = new Button(getTranslation("catalogue.case.other"), _ -> move(path.back(), false));
        button.addThemeName("tertiary");
        button.addClassName("case-other");
        return button;
    }

    private void move(Answer choices, boolean consequenceFirst) {
        path = CasePath.of(incident, choices);
        showsConsequence = consequenceFirst;
        reading.reply(item(), choices);
        draw(true);
    }

    static String nameOf(Case.@Nullable Person person, String you) {
        return person == null ? "" : Objects.requireNonNullElse(person.name(), you);
    }
}
