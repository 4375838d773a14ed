package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Grading;
import org.weltoffen.quiz.ui.QuestionUis;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// Every question of the attempt with the reason for each option, to open one by one.
final class QuestionReview extends Section {

    QuestionReview(Grading grading, QuestionUis uis, Language language) {
        addClassNames("card", "question-review");
        add(new H2(getTranslation("progress.review.title")));
        for (var i = 0; i < grading.questions().size(); i++) {
            add(entry(i + 1, grading.questions(), uis, language));
        }
    }

    private NativeDetails entry(int number, List<Graded> questions, QuestionUis uis, Language language) {
        var graded = questions.get(number - 1);
        var badge = graded.isRight()
                ? new StatusBadge(Kind.SUCCESS, getTranslation("progress.review.right"))
                : new StatusBadge(Kind.WARNING, getTranslation("progress.review.unsure"));
        var text = new Span("%d. %s".formatted(number, graded.question().text().in(language)));
        text.addClassName("grow");
        var summary = new Span(text, badge);
        summary.addClassName("review-summary");
        var details = new NativeDetails(summary, uis.explanation(graded, language));
        details.addClassName("disclosure");
        return details;
    }
}
