package org.weltoffen.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.file.Line;

/// The cells of one line by their meaning, read as days, numbers and choices; what cannot be read becomes a fault.
final class Cells {

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;

    /// The day before the first that a workbook counts, as it wrongly counts 29 February 1900.
    private static final LocalDate WORKBOOK_ZERO = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{3,4}(\\.[0-9]+)?");
    private static final Pattern WITH_TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.]+Z?");
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "true", "wahr", "1", "x");
    private static final Set<String> NO = Set.of("nein", "n", "no", "false", "falsch", "0", "-");
    private static final Map<String, ContactIntensity> CONTACTS = Map.ofEntries(
            Map.entry("none", ContactIntensity.NONE),
            Map.entry("kein", ContactIntensity.NONE),
            Map.entry("keiner", ContactIntensity.NONE),
            Map.entry("occasional", ContactIntensity.OCCASIONAL),
            Map.entry("gelegentlich", ContactIntensity.OCCASIONAL),
            Map.entry("gering", ContactIntensity.OCCASIONAL),
            Map.entry("regular", ContactIntensity.REGULAR),
            Map.entry("regelmäßig", ContactIntensity.REGULAR),
            Map.entry("mittel", ContactIntensity.REGULAR),
            Map.entry("main", ContactIntensity.MAIN),
            Map.entry("überwiegend", ContactIntensity.MAIN),
            Map.entry("hoch", ContactIntensity.MAIN));

    private final Line line;
    private final Map<Column, Integer> columns;
    private final List<Finding> faults = new ArrayList<>();

    Cells(Line line, Map<Column, Integer> columns) {
        this.line = line;
        this.columns = columns;
    }

    int line() {
        return line.number();
    }

    List<Finding> faults() {
        return faults;
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /// Empty where the file has no such column.
    String text(Column column) {
        var place = columns.get(column);
        return place == null ? "" : line.cell(place);
    }

    @Nullable
    LocalDate day(Column column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var timed = WITH_TIME.matcher(text);
            if (timed.matches()) {
                return LocalDate.parse(timed.group(1), ISO);
            }
            return SERIAL.matcher(text).matches()
                    ? WORKBOOK_ZERO.plusDays((long) Double.parseDouble(text))
                    : LocalDate.parse(text, text.indexOf('.') > 0 ? GERMAN : ISO);
        } catch (DateTimeException e) {
            fault(column, text, Remedy.WRITE_THE_DAY_AS_31_12_2026);
            return null;
        }
    }

    boolean yes(Column column, boolean otherwise) {
        var text = text(column).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || YES.contains(text) || NO.contains(text)) {
            return text.isEmpty() ? otherwise : YES.contains(text);
        }
        fault(column, text(column), Remedy.SAY_YES_OR_NO);
        return otherwise;
    }

    ContactIntensity contact(ContactIntensity otherwise) {
        var text = text(Column.CONTACT).toLowerCase(Locale.ROOT);
        var contact = text.isEmpty() ? otherwise : CONTACTS.get(text);
        if (contact == null) {
            fault(Column.CONTACT, text(Column.CONTACT), Remedy.NAME_NO_OCCASIONAL_REGULAR_OR_MAIN_CONTACT);
            return otherwise;
        }
        return contact;
    }

    /// Percent; workbooks write 50 % as 0.5.
    int percent(int otherwise) {
        var text = text(Column.PART_TIME).replace("%", "").replace(',', '.').strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            var number = Double.parseDouble(text);
            var percent = number > 0 && number <= 1 && !text.equals("1") ? number * 100 : number;
            if (percent >= 0.5 && percent <= 100) {
                return (int) Math.round(percent);
            }
        } catch (NumberFormatException e) {
            // falls through to the fault
        }
        fault(Column.PART_TIME, text(Column.PART_TIME), Remedy.GIVE_1_TO_100_PERCENT);
        return otherwise;
    }

    void fault(Column column, String value, Remedy remedy) {
        faults.add(new Finding(line.number(), column.field(), value, remedy));
    }
}
