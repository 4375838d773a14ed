package org.weltoffen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;
import org.weltoffen.ApplicationTest;
import org.weltoffen.catalogue.spi.ContentFormat;

@ApplicationTest
@Transactional
class ContentLoaderTests {

    @TempDir
    private Path content;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private List<ContentFormat> formats;

    private final List<Path> read = new ArrayList<>();
    private Path course = Path.of("");

    @BeforeEach
    void aCourseLiesInTheFolder() throws IOException {
        course = content.resolve("courses/interpreting");
        FileSystemUtils.copyRecursively(Path.of("content/courses/interpreting"), course);
        somethingChanges();
    }

    private void somethingChanges() throws IOException {
        Files.writeString(anyFile(), "# another line\n", StandardOpenOption.APPEND);
    }

    private void start() {
        new ContentLoader(content, List.of(new Noting()), catalogue).run(new DefaultApplicationArguments());
    }

    private Path anyFile() throws IOException {
        try (var files = Files.walk(course)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whatDidNotChangeIsReadOnce() {
        start();
        start();

        assertThat(read).containsExactly(course);
    }

    @Test
    void whatChangedIsReadAgain() throws IOException {
        start();
        somethingChanges();
        start();
        start();

        assertThat(read).containsExactly(course, course);
    }

    @Test
    void whatIsFaultyIsReadAndNamedEveryTime() throws IOException {
        start();
        Files.writeString(anyFile(), "- : [");
        start();
        start();

        assertThat(read).containsExactly(course, course, course);
    }

    @Test
    void theFolderCountsAgainAfterAnotherVersionBecameCurrent() {
        start();
        var version = catalogue.current(new CourseId("interpreting")).orElseThrow();
        catalogue.publish(catalogue.course(version), List.of());
        start();

        assertThat(read).containsExactly(course, course);
    }

    /// Reads as always and notes it.
    private final class Noting implements ContentFormat {

        @Override
        public String key() {
            return "noting";
        }

        @Override
        public boolean recognises(Path place) {
            return true;
        }

        @Override
        public Reading read(Path place) {
            read.add(place);
            return formats.getFirst().read(place);
        }
    }
}
