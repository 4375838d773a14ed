package org.weltoffen.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weltoffen.progress.Learning.INTERPRETING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.quiz.Answer;

@ApplicationTest
@Transactional
class ProgressTests {

    private static final String GREETING = "„Grüß Gott, Frau O'Neill“ 👋🏽 𝔄 漢字 -- ' \" \\ %";

    private final Progress progress;
    private final Learning learning;
    private final TimeMachine time;
    private final EmployeeId katrin = Learning.somebody();

    @Autowired
    ProgressTests(Progress progress, Learning learning, TimeMachine time) {
        this.progress = progress;
        this.learning = learning;
        this.time = time;
    }

    @AfterEach
    void backToToday() {
        time.reset();
    }

    @Test
    void whoeverOpensACourseAgainGoesOnWhereTheyWere() {
        assertThat(progress.of(katrin, INTERPRETING)).isEmpty();

        var run = progress.resume(katrin, INTERPRETING).orElseThrow();

        assertThat(progress.begin(katrin, INTERPRETING)).isEqualTo(run);
        assertThat(progress.resume(katrin, INTERPRETING).orElseThrow()).isEqualTo(run);
        assertThat(progress.of(katrin, INTERPRETING)).contains(run);
    }

    @Test
    void aCourseThatIsNotThereCannotBeBegun() {
        assertThatThrownBy(() -> progress.begin(katrin, new CourseId("no-such-course")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No course no-such-course");
    }

    @Test
    void aFinishedRunIsSeenUntilTheEndOfTheYearAndThenANewOneBegins() {
        var run = progress.begin(katrin, INTERPRETING);
        learning.pass(run.id());

        time.travelTo(LocalDate.of(2026, 12, 31));
        var finished = progress.resume(katrin, INTERPRETING).orElseThrow();
        time.travelTo(LocalDate.of(2027, 1, 1));
        var next = progress.resume(katrin, INTERPRETING).orElseThrow();

        assertThat(finished.id()).isEqualTo(run.id());
        assertThat(finished.finishedAt()).isEqualTo(TimeMachine.START);
        assertThat(next.id()).isNotEqualTo(run.id());
        assertThat(next.isFinished()).isFalse();
        assertThat(progress.resume(katrin, INTERPRETING).orElseThrow()).isEqualTo(next);
        assertThat(progress.completions(katrin)).hasSize(1);
    }

    @Test
    void anUnfinishedRunGoesOnInTheNextYear() {
        var run = progress.begin(katrin, INTERPRETING);

        time.travelTo(LocalDate.of(2027, 1, 1));

        assertThat(progress.resume(katrin, INTERPRETING).orElseThrow()).isEqualTo(run);
    }

    @Test
    void anotherDeviceOpensTheSameParagraph() {
        var run = progress.begin(katrin, INTERPRETING);
        var course = progress.course(run);
        var second = course.lessons().get(1);
        var place = new Place(second.id(), 3, 1);

        progress.visit(run.id(), Place.topOf(course.lessons().getFirst().id()));
        progress.visit(run.id(), place);

        var elsewhere = progress.resume(katrin, INTERPRETING).orElseThrow();
        assertThat(elsewhere.place()).isEqualTo(place);
        assertThat(elsewhere.next(course)).contains(second);
    }

    @Test
    void aLessonIsReadOnceAndTheNextOneFollows() {
        var run = progress.begin(katrin, INTERPRETING);
        var course = progress.course(run);
        var first = course.lessons().getFirst();

        progress.visit(run.id(), Place.topOf(first.id()));
        progress.finish(run.id(), first.id());
        progress.finish(run.id(), first.id());

        var after = progress.resume(katrin, INTERPRETING).orElseThrow();
        assertThat(after.done()).containsExactly(first.id());
        assertThat(after.minutesDone(course)).isEqualTo(first.minutes());
        assertThat(after.next(course)).contains(course.lessons().get(1));
    }

    @Test
    void whatWasChosenInsideALessonIsKeptUntilItIsTakenBack() {
        var run = progress.begin(katrin, INTERPRETING);

        progress.reply(run.id(), "case:at-the-counter", Answer.of("listen"));
        progress.reply(run.id(), "case:at-the-counter", Answer.of("listen", "ask"));
        assertThat(progress.resume(katrin, INTERPRETING).orElseThrow().reply("case:at-the-counter"))
                .isEqualTo(Answer.of("listen", "ask"));

        progress.reply(run.id(), "case:at-the-counter", Answer.NONE);
        assertThat(progress.resume(katrin, INTERPRETING).orElseThrow().reply("case:at-the-counter"))
                .isEqualTo(Answer.NONE);
    }

    @Test
    void aNoteComesBackToTheLetter() {
        progress.note(katrin, INTERPRETING, "lesson", "first thought");
        progress.note(katrin, INTERPRETING, "lesson", GREETING + "\n");

        assertThat(progress.note(katrin, INTERPRETING, "lesson")).isEqualTo(GREETING);
        assertThat(progress.note(katrin, INTERPRETING, "other-lesson")).isEmpty();
        assertThat(progress.note(Learning.somebody(), INTERPRETING, "lesson")).isEmpty();
    }

    @Test
    void aBlankNoteIsNoNote() {
        progress.note(katrin, INTERPRETING, "lesson", GREETING);

        progress.note(katrin, INTERPRETING, "lesson", " \n ");

        assertThat(progress.note(katrin, INTERPRETING, "lesson")).isEmpty();
    }

    @Test
    void aNoteIsAsLongAsItMayBeAndNoLonger() {
        var longest = "漢".repeat(10_000);

        progress.note(katrin, INTERPRETING, "lesson", longest);

        assertThat(progress.note(katrin, INTERPRETING, "lesson")).isEqualTo(longest);
        assertThatThrownBy(() -> progress.note(katrin, INTERPRETING, "lesson", longest + "!"))
                .hasMessage("10001 of 10000 characters");
    }

    @Test
    void aRunningLearnerKeepsTheVersionTheyBegan() {
        var first = learning.catalogue().publish(by("First author"), List.of());
        var course = first.course();
        var run = progress.begin(katrin, course);

        var second = learning.catalogue().publish(by("Second author"), List.of());

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(progress.resume(katrin, course).orElseThrow().version()).isEqualTo(first);
        assertThat(progress.course(run).author()).isEqualTo("First author");
        assertThat(progress.resume(Learning.somebody(), course).orElseThrow().version())
                .isEqualTo(second);
    }

    /// The real course under a name of its own.
    private Course by(String author) {
        var it = learning.interpreting();
        return new Course(
                new CourseId("interpreting-by-others"),
                it.title(),
                it.summary(),
                it.group(),
                it.order(),
                it.offices(),
                it.minutes(),
                it.passMark(),
                it.validFor(),
                it.actionFields(),
                author,
                it.asOf(),
                it.reviewBy(),
                it.objectives(),
                it.sources(),
                it.lessons(),
                it.cases(),
                it.quiz(),
                it.glossary(),
                it.media());
    }
}
