package org.weltoffen.obligations;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.platform.TimeOrderedId;

/// The reasons why due dates are not those of their cycles, in the order in which they came. They are only ever added.
@Component
class Shifts {

    private final JdbcClient db;
    private final Clock clock;

    Shifts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Shift> of(ObligationId obligation) {
        return db.sql("""
                select kind, days, reason
                from obligations_shift
                where obligation_id = :obligation
                order by id
                """)
                .param("obligation", obligation.value())
                .query((row, _) -> new Shift(
                        Shift.Kind.valueOf(row.getString("kind")), row.getInt("days"), row.getString("reason")))
                .list();
    }

    void add(ObligationId obligation, Shift shift) {
        db.sql("""
                insert into obligations_shift (id, obligation_id, kind, days, reason)
                values (:id, :obligation, :kind, :days, :reason)
                """)
                .param("id", TimeOrderedId.next(clock))
                .param("obligation", obligation.value())
                .param("kind", shift.kind().name())
                .param("days", shift.days())
                .param("reason", shift.reason())
                .update();
    }
}
