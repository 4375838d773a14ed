package org.weltoffen.reports;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.privacy.Visibility;
import org.weltoffen.reports.spi.Exporter;

/// The application's own reports, only that they read from a [ListRoom].
@Component
public record Desk(
        Clock clock,
        CurrentUser user,
        Visibility visibility,
        MessageSource messages,
        AuditTrail trail,
        ApplicationEventPublisher events,
        List<Exporter> exporters,
        Executor applicationTaskExecutor) {

    public CompletionList list(JdbcClient db) {
        var words = new ListWords(messages, db);
        return new CompletionList(
                db,
                clock,
                visibility,
                words,
                trail,
                events,
                new Exports(exporters, words, user, clock),
                applicationTaskExecutor);
    }

    public Choices choices(JdbcClient db) {
        return new Choices(db, clock);
    }

    public TeamCounts team(JdbcClient db) {
        return team(db, clock);
    }

    public TeamCounts team(JdbcClient db, Clock other) {
        return new TeamCounts(db, user, visibility, other);
    }
}
