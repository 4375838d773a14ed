package org.weltoffen.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.weltoffen.progress.Admission;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.ui.Learner.Enrolled;
import org.weltoffen.quiz.Quiz;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.LinkButton;

/// In place of the quiz while the lessons are not done: what is left to read, and the way to try the quiz first.
final class QuizDoor extends Div {

    QuizDoor(Enrolled here, Admission admission, Runnable tryFirst) {
        addClassNames("wrap", "page", "quiz-door");
        var course = here.course();
        var left = course.lessons().stream()
                .filter(lesson -> !here.run().hasDone(lesson))
                .count();
        var title = new H1(getTranslation("progress.door.title"));
        Focus.on(title);
        var lead = new Paragraph(getTranslation("progress.door.lessons-left", left));
        lead.addClassName("lead");
        var next = here.run()
                .next(course)
                .map(lesson -> ProgressNavigation.lesson(course.id(), lesson.id()))
                .orElseGet(() -> ProgressNavigation.course(course.id()));
        var actions = new Div(new LinkButton(next, getTranslation("progress.door.go-on")).primary());
        actions.addClassName("row");
        add(title, lead, actions);
        if (admission == Admission.TEST_OUT) {
            add(offer(course.quiz(), tryFirst));
        }
    }

    /// Tells those who know it all that they may try the quiz first, and what that means.
    static Div offer(Quiz quiz, Runnable tryFirst) {
        var offer = new Div();
        offer.add(new Paragraph(offer.getTranslation("progress.test-out.words", quiz.draw())));
        if (quiz.timeLimit() != null) {
            offer.add(new Paragraph(offer.getTranslation("progress.quiz.time-limited")));
        }
        var button = new Button(offer.getTranslation("progress.test-out.button"), _ -> tryFirst.run());
        button.setDisableOnClick(true);
        offer.add(button);
        offer.addClassNames("card", "test-out");
        return offer;
    }
}
