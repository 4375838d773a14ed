package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.catalogue.StandardBlocks.CaseRef;
import org.weltoffen.catalogue.StandardBlocks.QuestionRef;
import org.weltoffen.quiz.Question;

/// Someone who works through a course and knows the right answers.
final class Learner {

    private final Visitor visitor;
    private final Page page;
    private final Course course;
    private final Wording wording;

    Learner(Visitor visitor, Course course, Wording wording) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.course = course;
        this.wording = wording;
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
        visitor.follows(wording.of("progress.start.begin"));
        for (var lesson : course.lessons()) {
            visitor.isAt(address(lesson.id()))
                    .sees(lesson.page(wording.edition()).title());
            doesWhatIsIn(lesson);
            visitor.presses(
                    lesson.equals(course.lessons().getLast())
                            ? wording.of("progress.lesson.to-quiz")
                            : wording.of("progress.lesson.next"));
        }
        visitor.isAt(address("quiz.*"));
    }

    private void doesWhatIsIn(Lesson lesson) {
        for (var block : lesson.page(wording.edition()).blocks()) {
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
                    .filter(new Locator.FilterOptions().setHasText(wording.read(choice.text())))
                    .click();
            node = incident.node(choice.next());
            visitor.sees(wording.of("catalogue.case.then"))
                    .presses(
                            node.isPresent()
                                    ? wording.of("catalogue.case.go-on")
                                    : wording.of("catalogue.case.look-back"));
        }
        visitor.sees(wording.of("catalogue.debrief.title"));
    }

    private void checks(Question question) {
        answering().answers(question);
        visitor.presses(wording.of("catalogue.check.button"));
        assertThat(page.getByText(wording.of("catalogue.check.right"), new Page.GetByTextOptions().setExact(true)))
                .hasCount(1);
    }

    /// Answers the questions from one to another, both counted from 1, and goes on after each but the last.
    void answersRight(int from, int to) {
        for (var number = from; number <= to; number++) {
            answering().answers(questionOnScreen(number));
            if (number < to) {
                visitor.presses(wording.of("progress.quiz.next"));
            }
        }
        assertThat(page.getByText(wording.of("progress.quiz.answered", to, questions())))
                .isVisible();
    }

    void answersRight() {
        answersRight(1, questions());
    }

    int questions() {
        return course.quiz().draw();
    }

    Question questionOnScreen(int number) {
        assertThat(page.getByText(Pattern.compile("^"
                        + wording.of("progress.quiz.number", number, questions(), "")
                                .strip())))
                .isVisible();
        var text = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
        return course.quiz().pool().stream()
                .filter(question -> wording.asked(question.text()).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No question in the pool says: " + text));
    }

    Answering answering() {
        return new Answering(page, wording);
    }

    /// Begins with the quiz, before any lesson.
    void triesTheQuizFirst() {
        visitor.open(address(""))
                .presses(wording.of("progress.test-out.button"))
                .isAt(address("quiz.*"));
    }
}
