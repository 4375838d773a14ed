package org.weltoffen.obligations;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.people.UnitId;

/// Counts a year as it was known at a moment, from what was written down until then and nothing else.
@Component
class Figures {

    private final JdbcClient db;

    Figures(JdbcClient db) {
        this.db = db;
    }

    List<Figure> of(int year, Instant asOf) {
        var offices = new LinkedHashMap<Optional<UnitId>, Map<Status, Integer>>();
        var overdue = new LinkedHashMap<Optional<UnitId>, Integer>();
        for (var line : lines(year, asOf)) {
            offices.computeIfAbsent(line.office(), _ -> new EnumMap<>(Status.class))
                    .merge(status(line.kind()), line.rows(), Integer::sum);
            overdue.merge(line.office(), line.kind() == LedgerEntry.Kind.OVERDUE ? line.rows() : 0, Integer::sum);
        }
        var figures = new ArrayList<Figure>();
        offices.forEach(
                (office, rows) -> figures.add(new Figure(office.orElse(null), rows, overdue.getOrDefault(office, 0))));
        return figures;
    }

    private List<Line> lines(int year, Instant asOf) {
        return db.sql("""
                select place.office_id, state.kind, count(*) as number_of_rows
                from (
                    select e.obligation_id, e.kind,
                        row_number() over (partition by e.obligation_id order by e.at desc, e.day desc, e.kind desc)
                            as back
                    from obligations_cycle c
                    join obligations_obligation o on o.cycle_id = c.id
                    join obligations_event e on e.obligation_id = o.id
                    where c.year = :year
                    and e.at <= :asOf
                    and e.kind <> 'MOVED'
                ) state
                left join (
                    select e.obligation_id, e.office_id,
                        row_number() over (partition by e.obligation_id order by e.at desc, e.day desc, e.kind desc)
                            as back
                    from obligations_cycle c
                    join obligations_obligation o on o.cycle_id = c.id
                    join obligations_event e on e.obligation_id = o.id
                    where c.year = :year
                    and e.at <= :asOf
                    and e.office_id is not null
                ) place on place.obligation_id = state.obligation_id and place.back = 1
                where state.back = 1
                group by place.office_id, state.kind
                order by place.office_id, state.kind
                """)
                .param("year", year)
                .param("asOf", LocalDateTime.ofInstant(asOf, ZoneOffset.UTC))
                .query((row, _) -> new Line(
                        Optional.ofNullable(row.getObject("office_id", UUID.class))
                                .map(UnitId::new),
                        LedgerEntry.Kind.valueOf(row.getString("kind")),
                        row.getInt("number_of_rows")))
                .list();
    }

    private static Status status(LedgerEntry.Kind last) {
        return switch (last) {
            case AROSE, REOPENED, RESUMED, EXTENDED, OVERDUE, MOVED -> Status.OPEN;
            case PAUSED -> Status.PAUSED;
            case EXEMPTED -> Status.EXEMPT;
            case RECOGNISED -> Status.RECOGNISED;
            case FULFILLED -> Status.FULFILLED;
            case LAPSED -> Status.LAPSED;
            case WITHDRAWN -> Status.WITHDRAWN;
        };
    }

    private record Line(Optional<UnitId> office, LedgerEntry.Kind kind, int rows) {}
}
