package org.weltoffen.certificates;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
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
/// All of it happens in one transaction, and the completion stays announced until that has ended. So if the server dies
/// anywhere on the way, nothing is left behind and everything is done anew at the next start.
@Component
class Issuing {

    private final Statements statements;
    private final Readers readers;
    private final Press press;
    private final ApplicationEventPublisher events;

    Issuing(Statements statements, Readers readers, Press press, ApplicationEventPublisher events) {
        this.statements = statements;
        this.readers = readers;
        this.press = press;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(CourseCompleted completed) {
        var language = readers.languageOf(completed.completion());
        var statement = statements.about(completed, CertificateNumber.random(), language);
        press.issue(statement, Origin.of(completed))
                .ifPresent(certificate -> events.publishEvent(
                        new CertificateIssued(certificate.id(), completed.employee(), completed.completion())));
        readers.forget(completed.completion());
    }

    @ApplicationModuleListener
    void on(YearFulfilled fulfilled) {
        var language = readers.languageOf(fulfilled.employee());
        var statement = statements.about(fulfilled, CertificateNumber.random(), language);
        press.issue(statement, Origin.ofYear(fulfilled.employee(), fulfilled.occasion()))
                .ifPresent(certificate ->
                        events.publishEvent(new CertificateIssued(certificate.id(), fulfilled.employee(), null)));
    }
}
