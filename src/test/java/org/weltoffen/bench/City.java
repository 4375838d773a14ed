package org.weltoffen.bench;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes the demo city larger, with five years of obligations for everybody, by a few large statements.
final class City {

    private static final int YEARS = 5;
    private static final int LINES_WHEN_SUMMED_UP = 5_000;

    private final JdbcClient database;
    private final int thisYear =
            LocalDate.now(java.time.ZoneId.of("Europe/Berlin")).getYear();

    City(JdbcClient database) {
        this.database = database;
    }

    /// @param people at least; the demo city has some more than 10,000
    void growTo(int people) {
        var now = people();
        var copies = people / 10_000 - 1;
        if (now < people && copies > 0) {
            copyPeople(copies);
        }
        for (var year = thisYear - YEARS + 1; year <= thisYear; year++) {
            oblige(year);
        }
        database.sql("analyze table people_employee, people_assignment, obligations_obligation")
                .query()
                .listOfRows();
        waitUntilCounted();
    }

    /// The server sums up what changed, once a minute; a city does not grow tenfold at once.
    void waitUntilCounted() {
        while (database.sql("select count(*) from obligations_tally")
                        .query(Integer.class)
                        .single()
                > LINES_WHEN_SUMMED_UP) {
            Rig.pause(500);
        }
    }

    int people() {
        return database.sql("select count(*) from people_employee")
                .query(Integer.class)
                .single();
    }

    int lines() {
        return database.sql("select count(*) from obligations_obligation")
                .query(Integer.class)
                .single();
    }

    private void copyPeople(int copies) {
        database.sql("""
                insert into people_employee
                    (id, staff_number, source, display_name, sort_name, joined_on, left_on, unit_id, office_id, post_id)
                select uuid(), concat(e.staff_number, '-', s.seq), e.source, e.display_name,
                       concat(e.sort_name, ' ', s.seq), e.joined_on, e.left_on, e.unit_id, e.office_id, e.post_id
                from people_employee e
                join (select seq from seq_1_to_200) s on s.seq <= :copies
                where e.staff_number not like '%-%'
                """).param("copies", copies).update();
        database.sql("""
                insert into people_assignment (id, employee_id, post_id, part_time, valid_from, valid_to)
                select uuid(), e.id, e.post_id, 100, e.joined_on, e.left_on
                from people_employee e
                where e.staff_number like '%-%'
                """).update();
        // whoever counted the staff before counts them again
        database.sql("update people_version set version = version + 1").update();
    }

    /// Everybody who was there has a row of the year's first policy; most have fulfilled it, the current year half.
    private void oblige(int year) {
        database.sql("""
                insert into obligations_cycle (id, policy_id, year, starts_on, due_on, ends_on)
                select uuid(), min(p.id), :year, makedate(:year, 1), str_to_date(concat(:year, '-11-30'), '%Y-%m-%d'),
                    str_to_date(concat(:year, '-12-31'), '%Y-%m-%d')
                from obligations_policy p
                where p.mode = 'MANDATORY'
                  and not exists (
                      select 1
                      from obligations_cycle c
                      join obligations_policy q on q.id = c.policy_id
                      where c.year = :year and q.mode = 'MANDATORY')
                having min(p.id) is not null
                """).param("year", year).update();
        database.sql("""
                insert ignore into obligations_obligation
                    (id, employee_id, office_id, policy_id, cycle_id, origin, starts_on, due_on, status, fulfilled_on)
                select uuid(), e.id, e.office_id, c.policy_id, c.id, c.id, c.starts_on, c.due_on,
                       if(crc32(e.id) % 100 < :share, 'FULFILLED', 'OPEN'),
                       if(crc32(e.id) % 100 < :share, date_add(c.starts_on, interval 20 + crc32(e.id) % 280 day), null)
                from (
                    select *
                    from obligations_cycle
                    where year = :year
                      and policy_id in (select id from obligations_policy where mode = 'MANDATORY')
                    order by id
                    limit 1
                ) c
                join people_employee e
                where not exists (
                    select 1
                    from obligations_obligation o
                    join obligations_cycle d on d.id = o.cycle_id
                    where o.employee_id = e.id and d.year = :year)
                order by e.id
                """)
                .param("year", year)
                .param("share", year == thisYear ? 50 : 85)
                .update();
    }
}
