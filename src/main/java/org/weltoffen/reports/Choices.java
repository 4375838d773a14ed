package org.weltoffen.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.people.UnitId;

/// What the filters of the completion list can be set to.
@Component
public class Choices {

    private final JdbcClient db;
    private final Clock clock;

    Choices(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// An office, Referat or enterprise to choose.
    public record Office(UnitId id, String name) {}

    public int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /// From the newest year with obligations, or this year, down to the oldest.
    public List<Integer> years() {
        return db.sql("""
                select min(year) as oldest, max(year) as newest
                from obligations_year_v
                """)
                .query((row, number) -> {
                    var newest = Math.max(thisYear(), row.getInt("newest"));
                    var oldest = row.getInt("oldest");
                    return IntStream.iterate(newest, year -> year - 1)
                            .limit(oldest == 0 ? 1 : newest - oldest + 1)
                            .boxed()
                            .toList();
                })
                .single();
    }

    public List<Office> offices() {
        return db.sql("""
                select unit_id, name
                from people_unit_v
                where unit_id = office_id
                order by name
                """)
                .query((row, number) ->
                        new Office(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("name")))
                .list();
    }

    /// The waves of a year's obligations; empty where nothing is rolled out in waves.
    public List<Integer> waves(int year) {
        return db.sql("""
                select wave
                from obligations_standing_v
                where year = :year
                  and wave is not null
                group by wave
                having sum(number_of_rows) > 0
                order by wave
                """).param("year", year).query(Integer.class).list();
    }
}
