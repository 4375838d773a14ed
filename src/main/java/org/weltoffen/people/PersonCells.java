package org.weltoffen.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.spi.PersonLine;

/// Makes a person line of cells. What the file does not tell stays as it is known; of newcomers the usual is assumed.
final class PersonCells {

    private static final String USUAL_POST = "Beschäftigte";
    private static final int FULL_TIME = 100;

    private final Cells cells;
    private final LocalDate asOf;

    PersonCells(Cells cells, LocalDate asOf) {
        this.cells = cells;
        this.asOf = asOf;
    }

    PersonLine line(String unit, Known known) {
        var post = known.post();
        var name = name(known.person());
        var title = cells.text(Column.POST);
        return new PersonLine(
                cells.line(),
                cells.text(Column.STAFF_NUMBER),
                name.shown(),
                name.sorted(),
                unit,
                title.isEmpty() ? (post == null ? USUAL_POST : post.title()) : title,
                cells.contact(post == null ? ContactIntensity.NONE : post.contact()),
                cells.yes(Column.MANAGER, post != null && post.manager()),
                cells.yes(Column.INTEGRATION_TASK, post != null && post.integrationTask()),
                cells.percent(known.last() == null ? FULL_TIME : known.last().partTime()),
                joined(known.person()),
                left(known.person()));
    }

    /// Whoever left and is listed again without a first day has come back and keeps the day of joining.
    private LocalDate joined(@Nullable PersonState known) {
        var told = cells.day(Column.JOINED_ON);
        if (told != null) {
            return told;
        }
        return known == null ? asOf : known.joinedOn();
    }

    private @Nullable LocalDate left(@Nullable PersonState known) {
        if (cells.has(Column.LEFT_ON)) {
            return cells.day(Column.LEFT_ON);
        }
        return known == null || known.leftBefore(asOf) ? null : known.leftOn();
    }

    private Name name(@Nullable PersonState known) {
        var first = cells.text(Column.FIRST_NAME);
        var last = cells.text(Column.LAST_NAME);
        var whole = cells.text(Column.NAME);
        if (!whole.isEmpty()) {
            return Name.of(whole, cells.text(Column.SORT_NAME));
        }
        if (!last.isEmpty()) {
            return first.isEmpty() ? new Name(last, last) : new Name(first + " " + last, last + ", " + first);
        }
        return known == null ? new Name("", "") : new Name(known.displayName(), known.sortName());
    }

    /// What is known of the person.
    record Known(
            @Nullable PersonState person,
            @Nullable Assignment last,
            @Nullable Post post) {

        static final Known NOTHING = new Known(null, null, null);
    }

    /// A name as people say it and as lists sort it.
    record Name(String shown, String sorted) {

        /// `Seidel, Katrin` is taken apart; everything else stays as it is written.
        static Name of(String whole, String sorted) {
            int comma = whole.indexOf(", ");
            if (comma > 0 && sorted.isEmpty()) {
                return new Name(whole.substring(comma + 2).strip() + " " + whole.substring(0, comma), whole);
            }
            return new Name(whole, sorted.isEmpty() ? whole : sorted);
        }
    }
}
