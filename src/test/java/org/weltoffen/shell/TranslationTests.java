package org.weltoffen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTests {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final String KEY = "([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)";
    private static final Pattern IN_JAVA = Pattern.compile("getTranslation\\(\\s*\"" + KEY + "\"\\s*[,)]");
    private static final Pattern IN_MENUS = Pattern.compile("@Menu\\([^)]*title = \"" + KEY + "\"");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{" + KEY + "[}(]");

    @ParameterizedTest(name = "{0} has the keys of the German file")
    @ValueSource(strings = {"translations.properties", "translations_en.properties"})
    void everyFileHasTheSameKeys(String file) {
        assertThat(keys(file)).containsExactlyInAnyOrderElementsOf(keys("translations_de.properties"));
    }

    @Test
    void theDefaultIsGerman() {
        assertThat(lines("translations.properties")).isEqualTo(lines("translations_de.properties"));
    }

    @ParameterizedTest(name = "{0} is sorted, each key once")
    @ValueSource(strings = {"translations.properties", "translations_de.properties", "translations_en.properties"})
    void theFilesAreSorted(String file) {
        assertThat(keys(file)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyKeyInCodeAndTemplatesExists() {
        var used = new TreeSet<String>();
        used.addAll(uses("src/main/java", ".java", IN_JAVA));
        used.addAll(uses("src/main/java", ".java", IN_MENUS));
        used.addAll(uses("src/main/resources/templates", ".html", IN_TEMPLATES));

        assertThat(used).isNotEmpty();
        assertThat(keys("translations_de.properties")).containsAll(used);
    }

    @Test
    void noSentenceShouts() {
        assertThat(lines("translations_de.properties")).noneMatch(line -> line.contains("!"));
    }

    private static List<String> keys(String file) {
        return lines(file).stream()
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static List<String> lines(String file) {
        return read(FOLDER.resolve(file))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Set<String> uses(String folder, String ending, Pattern pattern) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
