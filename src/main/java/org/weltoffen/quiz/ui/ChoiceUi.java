package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.ChoiceQuestion;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Option;
import org.weltoffen.quiz.Question;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// Shows the three question types that are answered by choosing.
@Service
class ChoiceUi implements QuestionUi {

    private final I18NProvider words;

    ChoiceUi(I18NProvider words) {
        this.words = words;
    }

    @Override
    public Set<String> types() {
        return Set.of("single", "multiple", "true-false");
    }

    @Override
    public QuestionField field(Question question, long seed, Language language, String labelledBy) {
        var choice = (ChoiceQuestion) question;
        var options = choice.shuffled(seed);
        return choice.type().equals("multiple")
                ? ChoiceField.several(options, option -> text(option, language), labelledBy)
                : ChoiceField.one(options, option -> text(option, language), labelledBy);
    }

    @Override
    public Component explanation(Graded graded, Language language) {
        var list = new UnorderedList();
        list.addClassName("option-reasons");
        ((ChoiceQuestion) graded.question()).options().forEach(option -> list.add(reason(option, graded, language)));
        return list;
    }

    private ListItem reason(Option option, Graded graded, Language language) {
        var item = new ListItem();
        var chosen = graded.answer().choices().contains(option.id());
        item.addClassName(chosen ? "chosen" : "left");
        item.add(new Paragraph(text(option, language)));
        if (chosen || option.right()) {
            item.add(new StatusBadge(kind(option, chosen), word(verdict(option, chosen), language)));
        }
        var why = new Paragraph(option.feedback().in(language));
        why.addClassNames("small", "muted");
        item.add(why);
        return item;
    }

    private static Kind kind(Option option, boolean chosen) {
        if (option.right()) {
            return chosen ? Kind.SUCCESS : Kind.OUTLINE;
        }
        return Kind.WARNING;
    }

    private static String verdict(Option option, boolean chosen) {
        if (option.right()) {
            return chosen ? "quiz.reason.chosen-right" : "quiz.reason.right";
        }
        return "quiz.reason.chosen-wrong";
    }

    private String text(Option option, Language language) {
        return option.text() == null
                ? word("quiz.true-false." + option.id(), language)
                : option.text().in(language);
    }

    private String word(String key, Language language) {
        return words.getTranslation(key, language.locale());
    }
}
