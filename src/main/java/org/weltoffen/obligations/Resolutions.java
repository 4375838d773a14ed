package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.platform.ReadOnly;

/// The papers on which policies stand, and their way from draft to decision and beyond.
@Service
@Transactional
public class Resolutions {

    private final ResolutionStore store;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Resolutions(ResolutionStore store, ApplicationEventPublisher publisher, Clock clock) {
        this.store = store;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// What became of a wish to move a paper.
    public enum Move {
        DONE,
        /// A paper in its state cannot become that.
        NOT_NEXT,
        /// The day lies before the last step or after today.
        NOT_THAT_DAY,
        /// Someone else changed the paper meanwhile.
        CONFLICT
    }

    /// Records a paper, with its decision as the first step of its way.
    public void record(Resolution resolution) {
        store.insert(resolution);
        var since = resolution.decidedOn();
        store.addStep(resolution.id(), resolution.state(), since == null ? today() : since, null);
    }

    /// Changes number, body, title and text; the way of the paper is not touched. False if it changed meanwhile.
    public boolean save(Resolution resolution) {
        return store.update(resolution);
    }

    /// Takes a paper one step on. The steps before stay on record.
    ///
    /// @param seen as the human saw it when deciding
    /// @param on the day it happened, today at the latest
    public Move move(Resolution seen, Resolution.State next, LocalDate on, @Nullable String remark) {
        if (!seen.state().next().contains(next)) {
            return Move.NOT_NEXT;
        }
        var last = history(seen.id()).stream().map(ResolutionStep::on).max(LocalDate::compareTo);
        if (on.isAfter(today()) || last.filter(on::isBefore).isPresent()) {
            return Move.NOT_THAT_DAY;
        }
        if (!store.move(seen, next, on, remark)) {
            return Move.CONFLICT;
        }
        publisher.publishEvent(new ResolutionMoved(seen.id(), seen.number(), next, on));
        return Move.DONE;
    }

    /// One paper; empty for an unknown id.
    @ReadOnly
    public Optional<Resolution> find(ResolutionId id) {
        return store.find(id);
    }

    /// All papers, those without decision first, then the newest.
    @ReadOnly
    public List<Resolution> all() {
        return store.all();
    }

    /// The way of a paper, oldest step first.
    @ReadOnly
    public List<ResolutionStep> history(ResolutionId id) {
        return store.steps(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
