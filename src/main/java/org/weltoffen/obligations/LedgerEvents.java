package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.AccountId;
import org.weltoffen.obligations.LedgerEntry.Kind;
import org.weltoffen.platform.TimeOrderedId;

/// Writes down what happens to obligations.
@Component
class LedgerEvents {

    private final JdbcClient db;
    private final Clock clock;

    LedgerEvents(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One thing that happened to one obligation today; `actor` is null if no human did it.
    void write(ObligationId obligation, Kind kind, String cause, @Nullable AccountId actor) {
        write(obligation, kind, cause, actor, LocalDate.now(clock));
    }

    /// What somebody did today, with what they remarked.
    void write(ObligationId obligation, Turn turn, AccountId actor) {
        write(obligation, turn.kind(), turn.cause(), actor, LocalDate.now(clock), turn.remark());
    }

    /// One thing that is true of one obligation from a day on.
    void write(ObligationId obligation, Kind kind, String cause, @Nullable AccountId actor, LocalDate day) {
        write(obligation, kind, cause, actor, day, null);
    }

    private void write(
            ObligationId obligation,
            Kind kind,
            String cause,
            @Nullable AccountId actor,
            LocalDate day,
            @Nullable String remark) {
        db.sql("""
                insert into obligations_event (id, obligation_id, at, day, kind, cause, actor, remark)
                values (:id, :obligation, :at, :day, :kind, :cause, :actor, :remark)
                """)
                .param("id", TimeOrderedId.next(clock))
                .param("obligation", obligation.value())
                .param("at", now())
                .param("day", day)
                .param("kind", kind.name())
                .param("cause", cause)
                .param("actor", actor == null ? null : actor.value())
                .param("remark", remark)
                .update();
    }

    /// The same thing that happened to many obligations on a day. Where the clock was stopped the row knows since when.
    void write(Collection<UUID> obligations, Kind kind, String cause, LocalDate day) {
        db.sql("""
                insert into obligations_event (id, obligation_id, at, day, kind, cause, office_id)
                select %s, o.id, :at, if(:kind = 'PAUSED', o.paused_on, :day), :kind, :cause,
                    if(:kind = 'MOVED', o.office_id, null)
                from obligations_obligation o
                where o.id in (:obligations)
                """.formatted(RowId.NEW))
                .param("idTime", RowId.time(clock))
                .param("at", now())
                .param("day", day)
                .param("kind", kind.name())
                .param("cause", cause)
                .param("obligations", obligations)
                .update();
    }

    /// One event for each row that a bulk run wrote, after what the row has become. Returns how many.
    int writeForAll(UUID origin, String cause, LocalDate day) {
        return db.sql("""
                insert into obligations_event (id, obligation_id, at, day, kind, cause, office_id)
                select %s, o.id, :at, :day, case o.status
                        when 'OPEN' then 'AROSE'
                        when 'EXEMPT' then 'EXEMPTED'
                        else o.status
                    end, :cause, o.office_id
                from obligations_obligation o
                where o.origin = :origin
                """.formatted(RowId.NEW))
                .param("idTime", RowId.time(clock))
                .param("at", now())
                .param("day", day)
                .param("cause", cause)
                .param("origin", origin)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
