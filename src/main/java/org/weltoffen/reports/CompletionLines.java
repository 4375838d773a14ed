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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.people.UnitId;
import org.weltoffen.reports.CompletionQuery.Line;
import org.weltoffen.reports.CompletionQuery.Walk;

/// The lines of the completion list that one filter lets through, as they are found in the database.
///
/// Of lines sorted by status or due date it is known how many stand where, so that only those of the status or date on
/// the page are gone through, by name.
final class CompletionLines {

    private final JdbcClient db;
    private final CompletionFilter filter;
    private final LocalDate today;
    private final Standings year;

    CompletionLines(JdbcClient db, CompletionFilter filter, LocalDate today) {
        this.db = db;
        this.filter = filter;
        this.today = today;
        year = tally(null);
    }

    /// Some of the lines, in order of a column of the staff.
    ///
    /// @param of the status or due date that they share; null for those of all
    private record Part(@Nullable Object of, CompletionQuery query, int lines) {}

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
        var ids = new ArrayList<UUID>();
        var skip = offset;
        for (var part : parts(sort)) {
            if (skip >= part.lines()) {
                skip -= part.lines();
            } else if (ids.size() < limit) {
                ids.addAll(ids(part, sort, skip, limit - ids.size(), places));
                skip = 0;
            }
        }
        return ids;
    }

    private List<UUID> ids(Part part, CompletionSort sort, int offset, int limit, Places places) {
        var stretch = new Places.Stretch(sort, part.of());
        var known = places.before(stretch, part.lines(), offset);
        var lines = part.query().page(db, sort, known.line(), offset - known.offset(), limit);
        places.add(stretch, part.lines(), offset, lines);
        return lines.stream().map(Line::obligation).toList();
    }

    private List<Part> parts(CompletionSort sort) {
        if (filter.asksAboutStaff() && sort.isByStaff()) {
            return List.of(new Part(null, query(filter), Integer.MAX_VALUE));
        }
        var parts =
                switch (sort.by()) {
                    case NAME, STAFF_NUMBER -> List.of(part(null, query(filter), sought().total()));
                    case STATUS -> parts(sought().byStatus(), status -> query(filter.withStatuses(Set.of(status))));
                    case DUE -> parts(sought().byDueDate(), day -> query(filter).dueOn(day));
                };
        return sort.descending() ? parts.reversed() : parts;
    }

    private <K extends @Nullable Object> List<Part> parts(
            SortedMap<K, Integer> lines, Function<K, CompletionQuery> query) {
        var parts = new ArrayList<Part>();
        lines.forEach((key, number) -> parts.add(part(key, query.apply(key), number)));
        return parts;
    }

    private Part part(@Nullable Object of, CompletionQuery query, int lines) {
        if (!filter.asksAboutStaff()) {
            query.by(Walk.toPage(lines, year.named().total()));
        }
        return new Part(of, query, lines);
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
