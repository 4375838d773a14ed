package org.weltoffen.certificates;

import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.progress.CourseCompleted;
import org.weltoffen.progress.YearFulfilled;

/// Issues one certificate per completion and one per fulfilled year, however often they are announced. What was issued
/// never changes.
///
/// ```
/// CourseCompleted ─┐                                  ┌─ credential, signed ─┐
/// YearFulfilled  ──┴► statement ─► number, status bit ┴─► document, sealed ──┴► insert, once per origin ─► event
/// ```
///
/// Drawing and signing hold no connection to the database, so a whole office that completes at once does not keep
/// others from it. Storing and announcing are one short transaction, and the completion stays announced until that has
/// ended: if the server dies anywhere on the way, nothing is left behind and everything is done anew at the next start.
@Component
class Issuing {

    private static final int ATTEMPTS = 3;

    private final Statements statements;
    private final Readers readers;
    private final Press press;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    Issuing(
            Statements statements,
            Readers readers,
            Press press,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.statements = statements;
        this.readers = readers;
        this.press = press;
        this.transactions = transactions;
        this.events = events;
    }

    @ApplicationModuleListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(CourseCompleted completed) {
        var language = readers.languageOf(completed.completion());
        issue(Origin.of(completed), () -> statements.about(completed, CertificateNumber.random(), language));
        readers.forget(completed.completion());
    }

    @ApplicationModuleListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(YearFulfilled fulfilled) {
        var language = readers.languageOf(fulfilled.employee());
        issue(
                Origin.ofYear(fulfilled.employee(), fulfilled.occasion()),
                () -> statements.about(fulfilled, CertificateNumber.random(), language));
    }

    /// Two that draw the same place in the status list: the second draws again.
    private void issue(Origin origin, Supplier<Statement> statement) {
        for (var attempt = 1; ; attempt++) {
            try {
                press.print(statement.get(), origin)
                        .ifPresent(printed -> transactions.executeWithoutResult(_ -> store(printed)));
                return;
            } catch (DuplicateKeyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void store(Press.Printed printed) {
        if (press.store(printed)) {
            events.publishEvent(new CertificateIssued(
                    printed.certificate().id(),
                    printed.origin().employee(),
                    printed.origin().completion()));
        }
    }
}
