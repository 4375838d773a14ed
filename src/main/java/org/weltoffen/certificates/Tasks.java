package org.weltoffen.certificates;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.platform.TimeOrderedId;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Visibility;

/// Lets the personnel department issue many certificates anew or revoke them. For a while after that nothing happens,
/// so that it can be undone; only then is it carried out and are the holders told.
@Component
public class Tasks {

    private static final int SHOWN = 5;

    private final TaskTable tasks;
    private final Visibility visibility;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration undoWindow;

    Tasks(
            TaskTable tasks,
            Visibility visibility,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${weltoffen.certificates.undo-window:PT5M}") Duration undoWindow) {
        this.tasks = tasks;
        this.visibility = visibility;
        this.user = user;
        this.events = events;
        this.clock = clock;
        this.undoWindow = undoWindow;
    }

    /// Plans it for these certificates, as far as they still stand. Empty if none of them does.
    @Transactional
    public Optional<Task> plan(Task.Kind kind, EndReason reason, Collection<CertificateId> certificates) {
        return plan(kind, reason, task -> tasks.addItems(task, certificates));
    }

    /// Plans it for all certificates of the filter that still stand. Empty if none does.
    @Transactional
    public Optional<Task> plan(Task.Kind kind, EndReason reason, IssuedFilter filter) {
        return plan(kind, reason, task -> tasks.addItems(task, new IssuedQuery(filter, LocalDate.now(clock))));
    }

    private Optional<Task> plan(Task.Kind kind, EndReason reason, ToIntFunction<UUID> items) {
        check();
        var id = TimeOrderedId.next(clock);
        var now = clock.instant();
        tasks.add(id, kind, reason, user.account(), now, now.plus(undoWindow));
        var certificates = items.applyAsInt(id);
        if (certificates == 0) {
            tasks.remove(id);
            return Optional.empty();
        }
        events.publishEvent(new TaskPlanned(id, kind, reason, certificates));
        return tasks.find(id);
    }

    /// Takes it back. Returns false if it was too late.
    @Transactional
    public boolean undo(UUID task) {
        check();
        var undone = tasks.undo(task, clock.instant());
        if (undone) {
            events.publishEvent(new TaskUndone(task));
        }
        return undone;
    }

    /// The newest few, the latest first.
    public List<Task> newest() {
        check();
        return tasks.newest(SHOWN);
    }

    private void check() {
        visibility.require(Fact.NAME, Fact.STATUS, Fact.DATES, Fact.CERTIFICATE_NUMBER);
    }
}
