package org.weltoffen.catalogue.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;
import org.weltoffen.ApplicationTest;
import org.weltoffen.catalogue.Finding;
import org.weltoffen.catalogue.spi.ContentFormat.Reading;

/// Takes the real course, spoils one line, and expects the finding that names it.
@ApplicationTest
class FolderFormatTests {

    private static final Path REAL = Path.of("content/courses/interpreting");

    @Autowired
    private FolderFormat format;

    @TempDir
    private Path folder;

    private Path course;

    @BeforeEach
    void copyTheRealCourse() throws IOException {
        course = folder.resolve("interpreting");
        FileSystemUtils.copyRecursively(REAL, course);
    }

    @Test
    void everyCourseOfTheHouseIsSound() throws IOException {
        try (var courses = Files.list(Path.of("content/courses"))) {
            assertThat(courses).isNotEmpty().allSatisfy(place -> assertThat(findings(place))
                    .isEmpty());
        }
    }

    @ParameterizedTest(name = "{0}: \"{1}\" becomes \"{2}\" and the finding says \"{3}\"")
    @CsvSource(delimiter = '|', textBlock = """
            course.yaml                | minutes: 30            | minutes: 35              | lessons and quiz take 30 minutes
            course.yaml                | pass-mark: 80          | pass-mark: 180           | does not fit here
            course.yaml                | valid-for: P1Y         | valid-for: a year        | does not fit here
            course.yaml                | author:                | autor:                   | unknown key "autor"
            course.yaml                | format: 1              | format: 2                | format 2 is unknown
            course.yaml                | format: 1              | format: 1\\nformat: 1    | is written twice
            course.yaml                | id: interpreting       | id: other                | the folder is called
            course.yaml                | review-by: 2027        | review-by: 2029          | not within twelve months
            course.yaml                | title:                 | title: {                 | this is not YAML
            quiz.yaml                  | right: true            | right: false             | no option is marked right
            quiz.yaml                  | right: true            | right: yes               | does not fit here
            quiz.yaml                  | type: single           | type: riddle             | there is no such question type
            quiz.yaml                  | draw: 8                | draw: 11                 | for a draw of 11
            quiz.yaml                  | objective:             | objektive:               | "objective" is missing
            quiz.yaml                  | kind: situation        | kind: guess              | does not fit here
            cases/the-twelve-year-old.yaml | next: end          | next: arrival            | the case runs in a circle
            cases/the-twelve-year-old.yaml | next: end          | next: nowhere            | there is no node "nowhere"
            cases/the-twelve-year-old.yaml | principle:         | principel:               | "principle" is missing
            lessons/why.de.md          | title:                 | titel:                   | unknown key "titel"
            lessons/why.de.md          | Leipziger Migranten    | [L](glossary:x) Migranten | only plain words are shown
            lessons/decide.de.md       | ```image               | ```picture               | there is no block "picture"
            lessons/decide.de.md       | alt:                   | alternative:             | unknown key "alternative"
            lessons/decide.de.md       | file: three-ways.svg      | file: ../../etc/passwd   | media/../../etc/passwd is not there
            """)
    void aSpoiledLineIsNamed(String file, String from, String to, String says) throws IOException {
        var place = course.resolve(file);
        var text = Files.readString(place);
        assertThat(text).contains(from);
        Files.writeString(place, text.replaceFirst(Pattern.quote(from), to.replace("\\n", "\n")));

        assertThat(findings(course)).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.what()).contains(says);
            assertThat(finding.line()).isPositive();
            assertThat(finding.remedy()).isNotBlank();
        });
    }

    @Test
    void theFindingNamesTheLine() throws IOException {
        var quiz = course.resolve("quiz.yaml");
        var lines = Files.readAllLines(quiz);
        var line = lines.indexOf("draw: 8") + 1;
        Files.writeString(quiz, String.join("\n", lines).replaceFirst("draw: 8", "draw: eight"));

        assertThat(findings(course))
                .extracting(Finding::file, Finding::line, Finding::remedy)
                .contains(tuple("quiz.yaml", line, "write a whole number"));
    }

    @Test
    void aMissingTranslationIsNamed() throws IOException {
        Files.delete(course.resolve("lessons/why.en.md"));
        assertThat(findings(course)).extracting(Finding::file).contains("lessons/why.en.md");
    }

    @Test
    void aHalfTranslatedTextIsNamed() throws IOException {
        var file = course.resolve("course.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("summary:\\R\\s+de:", "summary:\n  fr:"));
        assertThat(findings(course))
                .extracting(Finding::what)
                .anyMatch(what -> what.contains("unknown key \"fr\""))
                .anyMatch(what -> what.contains("\"de\" is missing"));
    }

    @Test
    void blocksInAnotherOrderAreNamed() throws IOException {
        var file = course.resolve("lessons/why.en.md");
        Files.writeString(file, Files.readString(file) + "\n```key-sentence\ntext: One more.\n```\n");
        assertThat(findings(course))
                .extracting(Finding::what)
                .anyMatch(what -> what.contains("missing in lessons/why.de.md"));
    }

    @Test
    void aScriptInMarkdownIsNamed() throws IOException {
        var file = course.resolve("lessons/why.de.md");
        Files.writeString(
                file, Files.readString(file) + "\nHier <script>alert(1)</script> und [x](javascript:alert(1))\n");
        assertThat(findings(course))
                .extracting(Finding::what)
                .contains("HTML is not allowed in a lesson")
                .anyMatch(what -> what.contains("javascript:alert(1)"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>      | contains <script>
            <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>                  | has onload
            <svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(https://x.example)"/></svg> | has fill
            <html/>                                                                      | is no SVG
            no xml at all                                                                | not well-formed
            """)
    void aPictureThatRunsOrReachesOutIsNamed(String svg, String says) throws IOException {
        Files.writeString(course.resolve("media/counter.svg"), svg);
        assertThat(findings(course))
                .filteredOn(finding -> finding.file().equals("media/counter.svg"))
                .extracting(Finding::what)
                .anyMatch(what -> what.contains(says));
    }

    @Test
    void aLinkInMediaThatLeadsOutsideIsNamed() throws IOException {
        var outside = Files.writeString(folder.resolve("outside.svg"), "<svg/>");
        Files.createSymbolicLink(course.resolve("media/link.svg"), outside);
        assertThat(findings(course)).extracting(Finding::what).contains("this is not a plain file");
    }

    @Test
    void aNodeThatNothingLeadsToIsNamed() throws IOException {
        var file = course.resolve("cases/the-twelve-year-old.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("next: phone", "next: end"));
        assertThat(findings(course))
                .extracting(Finding::what)
                .anyMatch(what -> what.contains("no way leads to node \"phone\""));
    }

    private List<Finding> findings(Path place) {
        return switch (format.read(place)) {
            case Reading.Sound _ -> List.of();
            case Reading.Faulty(var findings) -> findings;
        };
    }
}
