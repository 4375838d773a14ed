package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.AccountId;
import org.weltoffen.platform.TimeOrderedId;

/// Changes single obligations by hand, never over someone else's change.
@Component
class Changes {

    private final JdbcClient db;
    private final Ledger ledger;
    private final LedgerEvents events;
    private final ApplicationEventPublisher publisher;
    private final Years years;
    private final Clock clock;

    Changes(
            JdbcClient db,
            Ledger ledger,
            LedgerEvents events,
            ApplicationEventPublisher publisher,
            Years years,
            Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.events = events;
        this.publisher = publisher;
        this.years = years;
        this.clock = clock;
    }

    Change.Result change(Obligation seen, Change change, AccountId actor) {
        var turn = Turn.of(seen, change, pausedOn(seen.id()), LocalDate.now(clock));
        if (turn.isEmpty()) {
            return new Change.Result.Refused(seen.status());
        }
        if (!store(seen, turn.get())) {
            return new Change.Result.Conflict(current(seen.id()));
        }
        var shift = turn.get().shift();
        if (shift != null) {
            store(seen.id(), shift);
        }
        events.write(seen.id(), turn.get().kind(), turn.get().cause(), actor);
        var done = current(seen.id());
        if (done.status() == Status.RECOGNISED) {
            publisher.publishEvent(years.fulfilled(done, List.of(), done.fulfilledOn()));
        }
        return new Change.Result.Done(done);
    }

    private boolean store(Obligation seen, Turn turn) {
        return db.sql("""
                update obligations_obligation
                set status = :status,
                    due_on = :dueOn,
                    fulfilled_on = :fulfilledOn,
                    version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("status", turn.status().name())
                        .param("dueOn", turn.dueOn())
                        .param("fulfilledOn", turn.fulfilledOn())
                        .param("id", seen.id().value())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    private void store(ObligationId obligation, Shift shift) {
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

    private @Nullable LocalDate pausedOn(ObligationId obligation) {
        return db.sql("""
                select at
                from obligations_event
                where obligation_id = :obligation
                and kind = 'PAUSED'
                order by at desc
                limit 1
                """)
                .param("obligation", obligation.value())
                .query((row, _) -> row.getObject("at", LocalDateTime.class))
                .optional()
                .map(at -> at.atZone(ZoneOffset.UTC)
                        .withZoneSameInstant(clock.getZone())
                        .toLocalDate())
                .orElse(null);
    }

    private Obligation current(ObligationId id) {
        return ledger.find(id)
                .orElseThrow(() -> new IllegalStateException("Obligation %s is gone".formatted(id.value())));
    }
}
