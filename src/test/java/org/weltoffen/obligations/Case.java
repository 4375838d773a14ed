package org.weltoffen.obligations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line of the table of cases that the personnel department can read, *faelle.md*.
///
/// @param state as the table says it
record Case(
        String number,
        String title,
        String rule,
        @Nullable LocalDate joinedOn,
        List<Happening> happenings,
        LocalDate askedOn,
        int year,
        String state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate fulfilledOn) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern ANY_DAY = Pattern.compile("\\d\\d\\.\\d\\d\\.\\d{4}");
    private static final Pattern BAR = Pattern.compile("\\|");

    /// Something that becomes known on a day.
    record Happening(LocalDate on, String what) {

        static Happening of(String text) {
            var parts = text.strip().split(": ", 2);
            return new Happening(day(parts[0]), parts[1]);
        }

        boolean is(String beginning) {
            return what.startsWith(beginning);
        }

        /// The day that follows a word; null if the word is not there.
        @Nullable
        LocalDate dayAfter(String word) {
            var at = what.indexOf(word + " ");
            return at < 0 ? null : day(what.substring(at + word.length() + 1, at + word.length() + 11));
        }

        int number() {
            return Integer.parseInt(what.replaceAll("\\D", ""));
        }
    }

    static List<Case> all() {
        try (var file = Objects.requireNonNull(Case.class.getResourceAsStream("faelle.md"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches("\\| \\d+ .*"))
                    .map(Case::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case of(String line) {
        var cells = BAR.splitAsStream(line).map(String::strip).toList();
        return new Case(
                cells.get(1),
                cells.get(2),
                cells.get(3),
                optionalDay(cells.get(4)),
                Stream.of(cells.get(5).split(";", -1))
                        .filter(text -> !text.isBlank())
                        .map(Happening::of)
                        .toList(),
                day(cells.get(6)),
                Integer.parseInt(cells.get(7)),
                cells.get(8),
                optionalDay(cells.get(9)),
                cells.size() > 10 ? optionalDay(cells.get(10)) : null);
    }

    /// All days that the case names.
    Stream<LocalDate> days() {
        return Stream.concat(
                Stream.concat(Stream.of(askedOn), Stream.ofNullable(joinedOn)),
                happenings.stream()
                        .flatMap(it -> Stream.concat(
                                Stream.of(it.on()),
                                ANY_DAY.matcher(it.what()).results().map(found -> day(found.group())))));
    }

    private static @Nullable LocalDate optionalDay(String text) {
        return text.isEmpty() ? null : day(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }
}
