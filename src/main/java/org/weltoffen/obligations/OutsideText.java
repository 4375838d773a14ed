package org.weltoffen.obligations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weltoffen.obligations.OutsideLine.Outcome;

/// Reads a list of what people learned elsewhere: staff number, day, and if wanted the day up to which it counts.
///
/// ```
/// Personalnummer;Datum;Gültig bis
/// 10184031;20.04.2026;31.12.2027
/// 10200417;2026-05-04
/// ```
final class OutsideText {

    private static final Pattern SEPARATOR = Pattern.compile("[;,\\t]");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private OutsideText() {}

    /// One line as it stands there.
    ///
    /// @param fault null if it can be understood
    record Entry(
            int number,
            String staffNumber,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            @Nullable Outcome fault) {}

    static List<Entry> read(String text, LocalDate today) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank() && !(at == 0 && isHead(lines.get(at))))
                .mapToObj(at -> entry(at + 1, lines.get(at), today))
                .toList();
    }

    /// A first line without a digit names the columns.
    private static boolean isHead(String line) {
        return line.chars().noneMatch(Character::isDigit);
    }

    private static Entry entry(int number, String line, LocalDate today) {
        var cells = SEPARATOR.splitAsStream(line).map(OutsideText::clean).toList();
        var staffNumber = cells.isEmpty() ? "" : cells.getFirst();
        if (cells.size() < 2 || cells.size() > 3) {
            return new Entry(number, staffNumber, null, null, Outcome.BAD_COLUMNS);
        }
        var on = day(cells.get(1)).orElse(null);
        if (on == null || on.isAfter(today)) {
            return new Entry(number, staffNumber, null, null, Outcome.BAD_DAY);
        }
        var third = cells.size() == 3 ? cells.get(2) : "";
        var until = day(third).orElse(null);
        var fits = third.isEmpty() || (until != null && !until.isBefore(on));
        return new Entry(number, staffNumber, on, until, fits ? null : Outcome.BAD_VALIDITY);
    }

    private static String clean(String cell) {
        return cell.replace("\uFEFF", "").replace("\"", "").strip();
    }

    private static Optional<LocalDate> day(String text) {
        return DAYS.stream()
                .flatMap(format -> {
                    try {
                        return Optional.of(LocalDate.parse(text, format)).stream();
                    } catch (DateTimeException e) {
                        return Optional.<LocalDate>empty().stream();
                    }
                })
                .findFirst();
    }
}
