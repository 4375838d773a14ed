package org.weltoffen.obligations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many obligations stand where, a line for each cycle, office, wave, status, due date and whether it is untied.
final class Counted {

    private Counted() {}

    static List<String> byHand(JdbcClient db) {
        return db.sql("""
                select concat_ws(' ', cycle_id, coalesce(office_id, '-'), coalesce(wave, '-'), status, due_on, untied_on is not null, count(*))
                from obligations_obligation
                group by cycle_id, office_id, wave, status, due_on, untied_on is not null
                order by 1
                """).query(String.class).list();
    }

    static List<String> byTheTally(JdbcClient db) {
        return db.sql("""
                select concat_ws(' ', cycle_id, coalesce(office_id, '-'), coalesce(wave, '-'), status, due_on, untied, sum(number_of_rows))
                from obligations_tally
                group by cycle_id, office_id, wave, status, due_on, untied
                having sum(number_of_rows) <> 0
                order by 1
                """).query(String.class).list();
    }
}
