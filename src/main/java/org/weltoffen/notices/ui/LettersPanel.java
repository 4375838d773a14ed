package org.weltoffen.notices.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import org.weltoffen.language.Language;
import org.weltoffen.notices.Letters;
import org.weltoffen.notices.Template;

/// How each mail reads, in both languages.
class LettersPanel extends Section {

    private final Letters letters;
    private final LocalDate today;

    LettersPanel(Letters letters, LocalDate today) {
        this.letters = letters;
        this.today = today;
        addClassNames("card", "stack");
        add(new H2(getTranslation("notices.letters.title")), new Paragraph(getTranslation("notices.letters.text")));
        for (var template : Template.values()) {
            add(letter(template));
        }
    }

    private Details letter(Template template) {
        var both = new Div();
        both.addClassName("letters");
        for (var language : Language.values()) {
            both.add(sheet(template, language));
        }
        return new Details(getTranslation("notices.template." + template.key()), both);
    }

    private Div sheet(Template template, Language language) {
        var letter = letters.sample(template, language, today);
        var subject = new Paragraph(letter.subject());
        subject.addClassName("strong");
        var sheet = new Div(subject, new Pre(letter.text()));
        sheet.addClassName("letter");
        sheet.getElement().setAttribute("lang", language.tag());
        return sheet;
    }
}
