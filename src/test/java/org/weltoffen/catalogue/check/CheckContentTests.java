package org.weltoffen.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// Checks everything that is taught, as authors do.
class CheckContentTests {

    private static final Path CONTENT = Path.of("content");

    /// A day on which the content is current; the calendar must not fail a build.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void everyCourseIsSoundAndItsFiguresArePrinted() throws IOException {
        var courses = CheckContent.coursesOf(CONTENT);

        var sound = check(courses, TODAY);

        System.out.print(printed.toString(StandardCharsets.UTF_8));
        assertThat(sound).as(printed.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(courses).hasSizeGreaterThanOrEqualTo(15).allSatisfy(course -> assertThat(
                        printed.toString(StandardCharsets.UTF_8))
                .contains("\n" + course.getFileName()));
    }

    @Test
    void aCourseWhoseReviewIsOverdueIsNotSound() {
        assertThat(check(List.of(CONTENT.resolve("courses/interpreting")), LocalDate.of(2028, 1, 1)))
                .isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("error interpreting/course.yaml:1 the course was to be looked at again by 2027-10-31")
                .contains("was to be looked at again by 2027-10-31; check and date it");
    }

    @Test
    void aQuizThatGuessingPassesIsNotSound() throws IOException {
        var course = folder.resolve("interpreting");
        FileSystemUtils.copyRecursively(CONTENT.resolve("courses/interpreting"), course);
        var head = course.resolve("course.yaml");
        Files.writeString(head, Files.readString(head).replace("pass-mark: 80", "pass-mark: 20"));

        assertThat(check(List.of(course), TODAY)).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8)).containsPattern("guessing passes \\d\\d\\.\\d of 100");
    }

    @Test
    void aFolderWithoutACourseIsNamed() {
        assertThat(check(List.of(folder), TODAY)).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("is no course: course.yaml is missing");
    }

    @Test
    void everyCaseIsDrawnInBothLanguages() throws IOException {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(DrawCases.draw(List.of(CONTENT.resolve("courses/interpreting")), folder, out))
                .isTrue();

        assertThat(Files.readString(folder.resolve("interpreting-the-twelve-year-old-de.svg")))
                .contains("<title", "arrival", ">A ")
                .endsWith("</svg>\n");
        assertThat(folder.resolve("interpreting-the-twelve-year-old-en.svg")).exists();
    }

    private boolean check(List<Path> courses, LocalDate today) {
        return CheckContent.check(courses, today, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
