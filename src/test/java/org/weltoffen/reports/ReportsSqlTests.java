package org.weltoffen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Reads the module's SQL where it stands: other modules' facts come through their views alone.
class ReportsSqlTests {

    private static final Path SOURCES = Path.of("src/main/java/org/weltoffen/reports");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile("^\\s*\\(?(?:from|join|update|insert into)\\s+(\\w+)", Pattern.MULTILINE);
    private static final Pattern NAMED_HERE = Pattern.compile("with recursive (\\w+) as");

    @Test
    void everyTableThatIsReadIsAView() throws IOException {
        var tables = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                tables.addAll(tablesIn(Files.readString(file)));
            }
        }

        assertThat(tables)
                .containsExactly(
                        "certificates_issued_v",
                        "obligations_leave_v",
                        "obligations_ledger_v",
                        "obligations_policy_course_v",
                        "obligations_standing_v",
                        "obligations_year_v",
                        "people_employee_v",
                        "people_name_start_v",
                        "people_office_v",
                        "people_unit_v");
    }

    private static Set<String> tablesIn(String source) {
        var tables = new TreeSet<String>();
        TEXT_BLOCK.matcher(source).results().forEach(block -> {
            var sql = block.group(1);
            TABLE.matcher(sql).results().map(match -> match.group(1)).forEach(tables::add);
            NAMED_HERE.matcher(sql).results().map(match -> match.group(1)).forEach(tables::remove);
        });
        return tables;
    }
}
