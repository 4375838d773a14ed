package org.weltoffen.obligations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.platform.TimeOrderedId;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Visibility;

/// Lets the personnel department change many obligations alike. For a while nothing happens, so that it can be undone;
/// then each is changed unless it changed meanwhile.
@Component
@Transactional
public class Batches {

    private static final int SHOWN = 5;
    private static final int WINDOW = 1_000;

    private final BatchTable batches;
    private final Visibility visibility;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration undoWindow;

    Batches(
            BatchTable batches,
            Visibility visibility,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${weltoffen.obligations.undo-window:PT5M}") Duration undoWindow) {
        this.batches = batches;
        this.visibility = visibility;
        this.user = user;
        this.events = events;
        this.clock = clock;
        this.undoWindow = undoWindow;
    }

    /// Plans the change for these obligations; they are read once and never held together.
    ///
    /// @throws IllegalArgumentException for [Change.Resume], since everyone comes back on a day of their own
    /// @throws org.springframework.security.access.AccessDeniedException for everyone but the personnel department
    public Batch plan(Change change, Stream<ObligationId> obligations) {
        check();
        var id = TimeOrderedId.next(clock);
        var now = clock.instant();
        batches.add(id, change, user.account(), now, now.plus(undoWindow));
        var count = obligations
                .gather(Gatherers.windowFixed(WINDOW))
                .mapToInt(window -> batches.addItems(id, window))
                .sum();
        events.publishEvent(BatchPlanned.of(id, change, count));
        return batches.find(id).orElseThrow();
    }

    /// Takes it back. Returns false if it was too late.
    public boolean undo(UUID batch) {
        check();
        var undone = batches.undo(batch, clock.instant());
        if (undone) {
            events.publishEvent(BatchPlanned.undone(batch));
        }
        return undone;
    }

    /// The newest few, the latest first.
    @ReadOnly
    public List<Batch> newest() {
        check();
        return batches.newest(SHOWN);
    }

    /// One of them; empty for an unknown id.
    @ReadOnly
    public Optional<Batch> find(UUID batch) {
        check();
        return batches.find(batch);
    }

    private void check() {
        visibility.require(Fact.NAME, Fact.STATUS, Fact.DATES);
    }
}
