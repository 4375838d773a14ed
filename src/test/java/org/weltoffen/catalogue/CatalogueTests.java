package org.weltoffen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.catalogue.spi.ContentFormat;
import org.weltoffen.catalogue.spi.ContentFormat.Reading;
import org.weltoffen.quiz.Feedback;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.QuestionTypes;

@ApplicationTest
@Transactional
class CatalogueTests {

    private static final CourseId INTERPRETING = new CourseId("interpreting");

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CourseJson json;

    @Autowired
    private QuestionTypes questions;

    @Autowired
    private List<ContentFormat> formats;

    @Test
    void theSameContentIsPublishedOnlyOnce() {
        var before = catalogue.current(INTERPRETING).orElseThrow();
        var sound = real();
        assertThat(catalogue.publish(sound.course(), sound.media())).isEqualTo(before);
    }

    @Test
    void aChangeBecomesANewVersionAndTheOldOneStaysAsItIs() {
        var before = catalogue.current(INTERPRETING).orElseThrow();
        var old = catalogue.course(before);
        var sound = real();

        var after = catalogue.publish(withAuthor(sound.course(), "Someone else"), sound.media());

        assertThat(after.number()).isEqualTo(before.number() + 1);
        assertThat(catalogue.current(INTERPRETING)).contains(after);
        assertThat(catalogue.course(before)).isEqualTo(old);
        assertThat(catalogue.course(after).author()).isEqualTo("Someone else");
    }

    @Test
    void goingBackToOldContentMakesTheOldVersionCurrentAgain() {
        var before = catalogue.current(INTERPRETING).orElseThrow();
        var sound = real();
        catalogue.publish(withAuthor(sound.course(), "Someone else"), sound.media());
        assertThat(catalogue.publish(sound.course(), sound.media())).isEqualTo(before);
        assertThat(catalogue.current(INTERPRETING)).contains(before);
    }

    @Test
    void aCourseSurvivesItsJsonWithoutLoss() {
        var course = real().course();
        assertThat(json.read(json.write(course))).isEqualTo(course);
    }

    @Test
    void aCourseStoredBeforeQuizzesHadSettingsIsStillRead() throws IOException {
        var stored = new ClassPathResource("a-course-stored-before-quizzes-had-settings.json", CatalogueTests.class);

        var quiz = json.read(stored.getContentAsString(StandardCharsets.UTF_8)).quiz();

        assertThat(quiz.draw()).isEqualTo(8);
        assertThat(quiz.pool()).isNotEmpty();
        assertThat(quiz.minutes()).isZero();
        assertThat(quiz.feedback()).isEqualTo(Feedback.END);
        assertThat(quiz.testOut()).isTrue();
        assertThat(quiz.timeLimit()).isNull();
    }

    @Test
    void everyTypeOfQuestionSurvivesItsJsonWithoutLoss() {
        var gallery = sound("content/gallery").course();
        assertThat(gallery.quiz().pool())
                .map(Question::type)
                .hasSize(18)
                .containsAll(questions.forms().keySet());
        assertThat(gallery.quiz().timeLimit()).isEqualTo(Duration.ofMinutes(30));
        assertThat(json.read(json.write(gallery))).isEqualTo(gallery);
    }

    @Test
    void everyPictureOfTheVersionIsThere() {
        var course = catalogue.course(catalogue.current(INTERPRETING).orElseThrow());
        assertThat(course.media().values()).isNotEmpty().allSatisfy(ref -> assertThat(catalogue.media(ref.hash()))
                .hasValueSatisfying(media -> assertThat(media.bytes()).isNotEmpty()));
        assertThat(catalogue.media("0".repeat(64))).isEmpty();
    }

    private Reading.Sound real() {
        return sound("content/courses/interpreting");
    }

    private Reading.Sound sound(String place) {
        return (Reading.Sound) formats.getFirst().read(Path.of(place));
    }

    private static Course withAuthor(Course course, String author) {
        return new Course(
                course.id(),
                course.title(),
                course.summary(),
                course.group(),
                course.order(),
                course.offices(),
                course.minutes(),
                course.passMark(),
                course.validFor(),
                course.actionFields(),
                author,
                course.asOf(),
                course.reviewBy(),
                course.objectives(),
                course.sources(),
                course.lessons(),
                course.cases(),
                course.quiz(),
                course.glossary(),
                course.media());
    }
}
