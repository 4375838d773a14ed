package org.weltoffen.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.people.UnitId;
import org.weltoffen.platform.Signposts;
import org.weltoffen.platform.Signposts.Way;
import org.weltoffen.reports.CompletionQuery.Line;
import org.weltoffen.reports.CompletionQuery.Walk;
import org.weltoffen.reports.Places.Stretch;

/// The lines of the completion list that one filter lets through, as they are found in the database.
///
/// Of lines sorted by status or due date it is known how many stand where, so that only those of the status or date on
/// the page are gone through, by name.
final class CompletionLines {

    /// Nobody has as many in a year.
    private static final int LINES_OF_ONE_PERSON = 50;

    private final JdbcClient db;
    private final CompletionFilter filter;
    private final LocalDate today;
    private final Signposts<Road, Line> signposts;
    private final Standings year;

    CompletionLines(JdbcClient db, CompletionFilter filter, LocalDate today, Signposts<Road, Line> signposts) {
        this.db = db;
        this.filter = filter;
        this.today = today;
        this.signposts = signposts;
        year = tally(null);
    }

    /// A list along which signposts stand.
    record Road(CompletionFilter filter, Stretch stretch) {}

    /// Some of the lines, in order of a column of the staff.
    ///
    /// @param of the status or due date that they share; null for those of all
    /// @param walked whether the database passes over the lines before a page, rather than sorting them all
    private record Part(@Nullable Object of, Supplier<CompletionQuery> query, int lines, boolean walked) {}

    /// How many lines stand where, of all waves, modes and statuses.
    Standings standings() {
        if (!filter.asksAboutStaff()) {
            return filter.office() == null ? year : tally(filter.office());
        }
        var whoever = filter.withWave(null).withMode(null).withStatuses(Set.of());
        return new Standings(query(whoever).standings(db).query(this::standing).list());
    }

    /// The ids of all lines, in any order.
    JdbcClient.StatementSpec ids() {
        return query(filter).ids(db);
    }

    /// All lines by name.
    JdbcClient.StatementSpec byName() {
        var query = query(filter);
        if (!filter.asksAboutStaff()) {
            query.by(Walk.toAll(sought().total(), year.named().total()));
        }
        return query.lines(db);
    }

    /// The ids of a page, in their order.
    ///
    /// @param places that are known of these lines; those of the page are added
    List<UUID> page(CompletionSort sort, int offset, int limit, Places places) {
        var parts = parts(sort);
        if (offset == 0) {
            layOut(parts, sort);
        }
        var ids = new ArrayList<UUID>();
        var skip = offset;
        for (var part : parts) {
            if (skip >= part.lines()) {
                skip -= part.lines();
            } else if (ids.size() < limit) {
                ids.addAll(ids(part, sort, skip, limit - ids.size(), places));
                skip = 0;
            }
        }
        return ids;
    }

    /// Puts up the signposts of the lists that most begin with: everybody, or an office, by name or number.
    private void layOut(List<Part> parts, CompletionSort sort) {
        if (sort.isByStaff() && filter.isForEverybody()) {
            parts.stream()
                    .filter(Part::walked)
                    .forEach(part -> signposts.layOut(road(part, sort), part.lines(), way(part, sort)));
        }
    }

    private List<UUID> ids(Part part, CompletionSort sort, int offset, int limit, Places places) {
        var stretch = new Stretch(sort, part.of());
        var known = places.before(stretch, part.lines(), offset);
        if (part.walked()) {
            known = signposts.before(road(part, sort), part.lines(), offset, known, way(part, sort));
        }
        var lines = part.query().get().page(db, sort, known.place(), offset - known.offset(), limit);
        places.add(stretch, part.lines(), offset, lines);
        return lines.stream().map(Line::obligation).toList();
    }

    private Road road(Part part, CompletionSort sort) {
        return new Road(filter, new Stretch(sort, part.of()));
    }

    private Way<Line> way(Part part, CompletionSort sort) {
        return (from, lines) -> Places.onPage(
                from.offset() + lines, part.query().get().page(db, sort, from.place(), lines, LINES_OF_ONE_PERSON));
    }

    private List<Part> parts(CompletionSort sort) {
        if (filter.asksAboutStaff() && sort.isByStaff()) {
            return List.of(new Part(null, () -> query(filter), Integer.MAX_VALUE, false));
        }
        var parts =
                switch (sort.by()) {
                    case NAME, STAFF_NUMBER -> List.of(part(null, () -> query(filter), sought().total()));
                    case STATUS -> parts(sought().byStatus(), status -> query(filter.withStatuses(Set.of(status))));
                    case DUE -> parts(sought().byDueDate(), day -> query(filter).dueOn(day));
                };
        return sort.descending() ? parts.reversed() : parts;
    }

    private <K extends @Nullable Object> List<Part> parts(
            SortedMap<K, Integer> lines, Function<K, CompletionQuery> query) {
        var parts = new ArrayList<Part>();
        lines.forEach((key, number) -> parts.add(part(key, () -> query.apply(key), number)));
        return parts;
    }

    private Part part(@Nullable Object of, Supplier<CompletionQuery> query, int lines) {
        if (filter.asksAboutStaff()) {
            return new Part(of, query, lines, false);
        }
        var walk = Walk.toPage(lines, year.named().total());
        return new Part(of, () -> query.get().by(walk), lines, walk == Walk.PEOPLE);
    }

    private Standings tally(@Nullable UnitId office) {
        return new Standings(CompletionQuery.tally(db, filter.year(), office)
                .query(this::standing)
                .list());
    }

    private Standings sought() {
        return standings().named().matching(filter);
    }

    private CompletionQuery query(CompletionFilter some) {
        return new CompletionQuery(some, year.cycles(), today);
    }

    private Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getObject("cycle_id", UUID.class),
                Mode.valueOf(row.getString("mode")),
                row.getObject("wave", Integer.class),
                CompletionStatus.of(row.getString("status"), row.getObject("in_time_until", LocalDate.class), today),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("untied"),
                row.getInt("lines_alike"));
    }
}
