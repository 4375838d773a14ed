package org.weltoffen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.catalogue.spi.ContentFormat;
import org.weltoffen.catalogue.spi.ContentFormat.Reading;

@ApplicationTest
@Transactional
class CatalogueTests {

    private static final CourseId INTERPRETING = new CourseId("interpreting");

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CourseJson json;

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
    void everyPictureOfTheVersionIsThere() {
        var course = catalogue.course(catalogue.current(INTERPRETING).orElseThrow());
        assertThat(course.media().values()).isNotEmpty().allSatisfy(ref -> assertThat(catalogue.media(ref.hash()))
                .hasValueSatisfying(media -> assertThat(media.bytes()).isNotEmpty()));
        assertThat(catalogue.media("0".repeat(64))).isEmpty();
    }

    private Reading.Sound real() {
        return (Reading.Sound) formats.getFirst().read(Path.of("content/courses/interpreting"));
    }

    private static Course withAuthor(Course course, String author) {
        return new Course(
                course.id(),
                course.title(),
                course.summary(),
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
                course.media());
    }
}
