package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.catalogue.StandardBlocks.CaseRef;
import org.weltoffen.catalogue.StandardBlocks.QuestionRef;
import org.weltoffen.language.Edition;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.Question;

/// Someone who works through a course and knows the right answers.
final class Learner {

    private final Visitor visitor;
    private final Page page;
    private final Course course;
    private final MessageSource words;

    Learner(Visitor visitor, Course course, MessageSource words) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.course = course;
        this.words = words;
    }

    Visitor visitor() {
        return visitor;
    }

    Page page() {
        return page;
    }

    Course course() {
        return course;
    }

    String address(String page) {
        return "/courses/%s%s".formatted(course.id().value(), page.isEmpty() ? "" : "/" + page);
    }

    /// Reads every lesson from where the first one is open, does what is in it, and arrives at the quiz.
    void readsAllLessons() {
        visitor.follows("Mit den Lektionen beginnen");
        for (var lesson : course.lessons()) {
            visitor.isAt(address(lesson.id())).sees(lesson.page(Edition.DE).title());
            doesWhatIsIn(lesson);
            visitor.presses(lesson.equals(course.lessons().getLast()) ? "Weiter zum Kurztest" : "Weiter");
        }
        visitor.isAt(address("quiz.*"));
    }

    private void doesWhatIsIn(Lesson lesson) {
        for (var block : lesson.page(Edition.DE).blocks()) {
            if (block instanceof CaseRef incident) {
                decides(incident.use());
            } else if (block instanceof QuestionRef check) {
                checks(course.quiz().question(check.use()).orElseThrow());
            }
        }
    }

    /// Goes the way of the best decisions to the debrief.
    void decides(String id) {
        var incident = course.incident(id).orElseThrow();
        for (var node = incident.node(incident.start()); node.isPresent(); ) {
            var choice = node.get().options().stream()
                    .reduce((one, other) -> other.rating() > one.rating() ? other : one)
                    .orElseThrow();
            page.locator("button[data-key]")
                    .filter(new Locator.FilterOptions().setHasText(choice.text().in(Language.DE)))
                    .click();
            node = incident.node(choice.next());
            visitor.sees("Was dann passiert").presses(node.isPresent() ? "Weiter im Fall" : "Zum Rückblick");
        }
        visitor.sees("Rückblick");
    }

    private void checks(Question question) {
        answering().answers(question);
        visitor.presses("Antwort prüfen");
        assertThat(page.getByText("Genau.", new Page.GetByTextOptions().setExact(true)))
                .hasCount(1);
    }

    /// Answers the questions from one to another, both counted from 1, and goes on after each but the last.
    void answersRight(int from, int to) {
        for (var number = from; number <= to; number++) {
            answering().answers(questionOnScreen(number));
            if (number < to) {
                visitor.presses("Nächste Frage");
            }
        }
        assertThat(page.getByText("%d von %d beantwortet".formatted(to, questions())))
                .isVisible();
    }

    void answersRight() {
        answersRight(1, questions());
    }

    int questions() {
        return course.quiz().draw();
    }

    Question questionOnScreen(int number) {
        assertThat(page.getByText(Pattern.compile("^Frage %d von %d ".formatted(number, questions()))))
                .isVisible();
        var text = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
        return course.quiz().pool().stream()
                .filter(question -> question.text().in(Language.DE).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No question in the pool says: " + text));
    }

    Answering answering() {
        return new Answering(page, words);
    }

    /// Begins with the quiz, before any lesson.
    void triesTheQuizFirst() {
        visitor.open(address("")).presses("Zuerst den Kurztest versuchen").isAt(address("quiz.*"));
    }
}
