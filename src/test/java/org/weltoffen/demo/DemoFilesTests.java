package org.weltoffen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weltoffen.TimeMachine;
import org.weltoffen.platform.StartProblem;

class DemoFilesTests {

    @TempDir
    private Path content = Path.of("");

    @BeforeEach
    void copyTheFiles() throws IOException {
        Files.createDirectory(content.resolve("demo"));
        for (var file : new String[] {"city.yaml", "names.yaml", "people.yaml"}) {
            Files.copy(Path.of("content", "demo", file), content.resolve("demo").resolve(file));
        }
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            city.yaml   | people: 10000        | people: many        | "many" is not a number
            city.yaml   | people: 10000        | people: 9999        | the sizes of the offices add up to 10000, not to 9999
            city.yaml   | posts: registry      | posts: wedding      | posts "wedding" are not described
            city.yaml   | contact: MAIN        | contact: ALWAYS     | "ALWAYS" is not known
            city.yaml   | size: 65             | size: 12            | the units below need more than 11 people
            city.yaml   | seed: 20180620       | sede: 20180620      | "sede" is not known here
            city.yaml   | seed: 20180620       | seed: [             | is not YAML
            names.yaml  | order: single        | order: any          | "any" is not known
            people.yaml | unit: Bürgeramt Mitte | unit: Bürgeramt Mars | there is no free place for Katrin Seidel
            people.yaml | joined: 2014-08-01   | joined: 2014-02-31  | "2014-02-31" is not a day
            """)
    void aFaultIsNamedWithFileLineAndRemedy(String file, String right, String wrong, String problem)
            throws IOException {
        var path = content.resolve("demo").resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(right);
        Files.writeString(path, text.replaceFirst(right, wrong.replace("$", "")));

        assertThatThrownBy(() -> new DemoCity(content, new TimeMachine()).read())
                .isInstanceOfSatisfying(StartProblem.class, fault -> {
                    assertThat(fault).hasMessageContaining(problem).hasMessageMatching("(?s).*" + file + ":\\d+ .*");
                    assertThat(fault.remedy()).isNotBlank();
                });
    }

    @Test
    void aMissingFolderSaysWhereItWasLookedFor() {
        var nowhere = content.resolve("nowhere");

        assertThatThrownBy(() -> new DemoCity(nowhere, new TimeMachine()).read())
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining(nowhere.toString());
    }
}
