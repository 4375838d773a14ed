package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.AccountId;

/// Changes single obligations by hand, never over someone else's change.
@Component
class Changes {

    private final JdbcClient db;
    private final Ledger ledger;
    private final LedgerEvents events;
    private final Shifts shifts;
    private final ApplicationEventPublisher publisher;
    private final Years years;
    private final Clock clock;

    Changes(
            JdbcClient db,
            Ledger ledger,
            LedgerEvents events,
            Shifts shifts,
            ApplicationEventPublisher publisher,
            Years years,
            Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.events = events;
        this.shifts = shifts;
        this.publisher = publisher;
        this.years = years;
        this.clock = clock;
    }

    Change.Result change(Obligation seen, Change change, AccountId actor) {
        var today = LocalDate.now(clock);
        var turn = Turn.of(seen, change, pausedOn(seen.id()), today);
        if (turn.isEmpty()) {
            return new Change.Result.Refused(seen.status());
        }
        if (!store(seen, turn.get(), today)) {
            return new Change.Result.Conflict(current(seen.id()));
        }
        var shift = turn.get().shift();
        if (shift != null) {
            shifts.add(seen.id(), shift);
        }
        events.write(seen.id(), turn.get(), actor);
        var done = current(seen.id());
        if (done.status() == Status.RECOGNISED) {
            publisher.publishEvent(years.fulfilled(done, List.of(), done.fulfilledOn()));
        }
        return new Change.Result.Done(done);
    }

    private boolean store(Obligation seen, Turn turn, LocalDate today) {
        return db.sql("""
                update obligations_obligation
                set status = :status,
                    due_on = :dueOn,
                    fulfilled_on = :fulfilledOn,
                    recognised_until = :recognisedUntil,
                    paused_on = if(:status = 'PAUSED', :today, null),
                    overdue_on = null,
                    version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("status", turn.status().name())
                        .param("dueOn", turn.dueOn())
                        .param("fulfilledOn", turn.fulfilledOn())
                        .param("recognisedUntil", turn.recognisedUntil())
                        .param("today", today)
                        .param("id", seen.id().value())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    private @Nullable LocalDate pausedOn(ObligationId obligation) {
        return db.sql("""
                select paused_on
                from obligations_obligation
                where id = :id
                """)
                .param("id", obligation.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("paused_on", LocalDate.class)))
                .single()
                .orElse(null);
    }

    private Obligation current(ObligationId id) {
        return ledger.find(id)
                .orElseThrow(() -> new IllegalStateException("Obligation %s is gone".formatted(id.value())));
    }
}
