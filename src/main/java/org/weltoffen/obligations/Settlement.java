package org.weltoffen.obligations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.progress.CompletionId;

/// Brings one person's ledger into line with what they have completed.
///
/// The rows are locked first and read afterwards, and what others commit meanwhile is seen. So an import and a
/// completion that meet wait for one another, and neither is lost.
@Component
class Settlement {

    private final JdbcClient db;
    private final Ledger ledger;
    private final LedgerEvents events;
    private final ApplicationEventPublisher publisher;
    private final Years years;
    private final Clock clock;

    Settlement(
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

    /// Fulfils what can be fulfilled; a second call finds nothing left to do.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void settle(EmployeeId employee) {
        lock(employee);
        Fulfilment.of(ledger.of(employee), doneBy(employee)).forEach(this::store);
    }

    private void lock(EmployeeId employee) {
        db.sql("""
                select id
                from obligations_obligation
                where employee_id = :employee
                for update
                """).param("employee", employee.value()).query(UUID.class).list();
    }

    private List<Fulfilment.Done> doneBy(EmployeeId employee) {
        return db.sql("""
                select completion_id, course_id, completed_at, way
                from progress_completion_v
                where employee_id = :employee
                """)
                .param("employee", employee.value())
                .query((row, _) -> new Fulfilment.Done(
                        new CompletionId(row.getObject("completion_id", UUID.class)),
                        new CourseId(row.getString("course_id")),
                        row.getObject("completed_at", Instant.class)
                                .atZone(clock.getZone())
                                .toLocalDate(),
                        row.getString("way").equals("TEST_OUT")))
                .list();
    }

    private void store(Fulfilment it) {
        var obligation = it.obligation();
        var stored = db.sql("""
                update obligations_obligation
                set status = 'FULFILLED',
                    fulfilled_on = :on,
                    completion_id = :completion,
                    by_test_out = :byTestOut,
                    paused_on = null,
                    overdue_on = null,
                    version = version + 1
                where id = :id
                and version = :version
                """)
                .param("on", it.on())
                .param("completion", it.completion().value())
                .param("byTestOut", it.byTestOut())
                .param("id", obligation.id().value())
                .param("version", obligation.version())
                .update();
        if (stored != 1) {
            throw new IllegalStateException("Obligation %s changed while it was locked"
                    .formatted(obligation.id().value()));
        }
        events.write(obligation.id(), LedgerEntry.Kind.FULFILLED, cause(it), null);
        publisher.publishEvent(new ObligationMet(obligation.id(), obligation.employee(), it.completion()));
        publisher.publishEvent(years.fulfilled(obligation, it.all(), null));
    }

    private static String cause(Fulfilment it) {
        return switch (it.obligation().status()) {
            case EXEMPT -> "completion.although-exempt";
            case PAUSED -> "completion.while-paused";
            case OPEN, FULFILLED, RECOGNISED, LAPSED, WITHDRAWN ->
                it.byTestOut() ? "completion.by-test-out" : "completion";
        };
    }
}
