package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.AccountId;
import org.weltoffen.platform.TimeOrderedId;

/// Writes down what happens to obligations.
@Component
class LedgerEvents {

    enum Kind {
        AROSE,
        PAUSED,
        RESUMED,
        EXTENDED,
        EXEMPTED,
        RECOGNISED,
        FULFILLED
    }

    private final JdbcClient db;
    private final Clock clock;

    LedgerEvents(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One thing that happened to one obligation; `actor` is null if no human did it.
    void write(ObligationId obligation, Kind kind, String cause, @Nullable AccountId actor) {
        db.sql("""
                insert into obligations_event (id, obligation_id, at, kind, cause, actor)
                values (:id, :obligation, :at, :kind, :cause, :actor)
                """)
                .param("id", TimeOrderedId.next(clock))
                .param("obligation", obligation.value())
                .param("at", now())
                .param("kind", kind.name())
                .param("cause", cause)
                .param("actor", actor == null ? null : actor.value())
                .update();
    }

    /// One event for each row that a bulk run wrote, after what the row has become. Returns how many.
    int writeForAll(UUID origin, String cause) {
        return db.sql("""
                insert into obligations_event (id, obligation_id, at, kind, cause)
                select %s, o.id, :at, case o.status
                        when 'OPEN' then 'AROSE'
                        when 'EXEMPT' then 'EXEMPTED'
                        else o.status
                    end, :cause
                from obligations_obligation o
                where o.origin = :origin
                """.formatted(RowId.NEW))
                .param("idTime", RowId.time(clock))
                .param("at", now())
                .param("cause", cause)
                .param("origin", origin)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
