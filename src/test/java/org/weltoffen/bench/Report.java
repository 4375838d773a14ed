package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The table of one part: printed line by line as it is measured, and kept as `target/bench/<part>.json`.
///
/// Columns say their unit; `ms CPU` is processor time, which another busy program does not change, `ms` is the time on
/// the clock, which it does.
final class Report {

    static final Path FOLDER = Path.of("target/bench");

    private static final int FIRST = 44;
    private static final int OTHERS = 13;

    private final String part;
    private final Map<String, Object> surroundings;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private List<String> header = List.of();

    Report(String part, Map<String, Object> surroundings) {
        this.part = part;
        this.surroundings = surroundings;
    }

    void title(String title) {
        say("\n%s".formatted(title));
        header = List.of();
    }

    /// One line of the table; its header is printed when its columns differ from those before.
    Row row(String what) {
        return new Row(what);
    }

    /// A remark below or above a table.
    @SuppressWarnings("SystemOut") // a program for the terminal
    void say(String sentence) {
        System.out.println(sentence);
        System.out.flush();
    }

    void save() {
        var all = new LinkedHashMap<String, Object>();
        all.put("part", part);
        all.putAll(surroundings);
        all.put("rows", rows);
        try {
            Files.createDirectories(FOLDER);
            var json = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            Files.writeString(FOLDER.resolve(part + ".json"), json.writeValueAsString(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One line.
    final class Row {

        private final String what;
        private final Map<String, Object> values = new LinkedHashMap<>();

        private Row(String what) {
            this.what = what;
        }

        Row with(String column, double value) {
            values.put(column, Math.round(value * 100) / 100.0);
            return this;
        }

        Row with(String column, long value) {
            values.put(column, value);
            return this;
        }

        Row with(String column, String words) {
            values.put(column, words);
            return this;
        }

        Row with(Samples times) {
            return with("n", (long) times.count())
                    .with("median ms", times.median())
                    .with("p95 ms", times.p95());
        }

        void print() {
            if (!List.copyOf(values.keySet()).equals(header)) {
                header = List.copyOf(values.keySet());
                say(line("", header.toArray()));
            }
            say(line(what, values.values().stream().map(Row::shown).toArray()));
            var row = new LinkedHashMap<String, Object>();
            row.put("what", what);
            row.putAll(values);
            rows.add(row);
        }

        private static Object shown(Object value) {
            return switch (value) {
                case Double number -> String.format(Locale.ROOT, Math.abs(number) < 100 ? "%.2f" : "%,.0f", number);
                case Number whole -> String.format(Locale.ROOT, "%,d", whole.longValue());
                default -> value;
            };
        }

        private static String line(String first, Object... others) {
            var line = new StringBuilder(String.format(Locale.ROOT, "%-" + FIRST + "s", first));
            for (var other : others) {
                line.append(String.format(Locale.ROOT, " %" + OTHERS + "s", other));
            }
            return line.toString();
        }
    }
}
