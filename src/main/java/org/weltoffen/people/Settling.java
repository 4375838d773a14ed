package org.weltoffen.people;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.weltoffen.people.spi.RestsOnPeople;
import org.weltoffen.platform.TimeOrderedId;

/// Decides whether a delivery may be applied or undone now, and sees it through. The caller holds the transaction.
@Component
class Settling {

    private final DeliveryTable deliveries;
    private final DifferenceTable differences;
    private final Applying applying;
    private final ImportLog log;
    private final StaffVersion version;
    private final List<RestsOnPeople> others;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settling(
            DeliveryTable deliveries,
            DifferenceTable differences,
            Applying applying,
            ImportLog log,
            StaffVersion version,
            List<RestsOnPeople> others,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliveries = deliveries;
        this.differences = differences;
        this.applying = applying;
        this.log = log;
        this.version = version;
        this.others = others;
        this.events = events;
        this.clock = clock;
    }

    Application apply(DeliveryId id, boolean manyMayLeave, String who) {
        var ready = deliveries.lock(id, Delivery.State.COMPARED);
        var delivery = deliveries.find(id).orElseThrow();
        if (delivery.state() == Delivery.State.APPLIED && delivery.importId() != null) {
            return new Application.Done(delivery.importId());
        }
        if (!ready) {
            return new Application.NotReady(delivery.state());
        }
        if (delivery.blocked() || delivery.differences() == 0) {
            return new Application.Blocked();
        }
        if (version.lock() != deliveries.staffVersion(id)) {
            return new Application.StaffChanged();
        }
        if (delivery.endsMany() && !manyMayLeave) {
            return new Application.AsksTwice(delivery.count(LineKind.LEFT), delivery.present());
        }
        return new Application.Done(applied(delivery, who));
    }

    private UUID applied(Delivery delivery, String who) {
        applying.apply(delivery.id());
        var importId = TimeOrderedId.next(clock);
        var settings = delivery.settings();
        log.add(
                importId,
                settings.source(),
                settings.asOf(),
                delivery.count(LineKind.NEW),
                delivery.count(LineKind.CHANGED),
                delivery.count(LineKind.LEFT));
        deliveries.applied(delivery.id(), importId, version.next(), who);
        events.publishEvent(new StaffImported(importId, settings.asOf()));
        return importId;
    }

    Undoing undo(DeliveryId id, String who) {
        if (!deliveries.lock(id, Delivery.State.APPLIED) || differences.isEmpty(id)) {
            return new Undoing.NotPossible();
        }
        if (version.lock() != deliveries.staffVersion(id)) {
            return new Undoing.StaffChanged();
        }
        var begun = new HashSet<EmployeeId>();
        applying.forEachNewcomer(id, newcomers -> begun.addAll(resting(newcomers)));
        if (!begun.isEmpty()) {
            return new Undoing.NewcomersHaveBegun(begun.size());
        }
        applying.undo(id);
        undone(deliveries.find(id).orElseThrow(), who);
        return new Undoing.Done();
    }

    private Set<EmployeeId> resting(Collection<EmployeeId> newcomers) {
        var resting = new HashSet<EmployeeId>();
        if (!newcomers.isEmpty()) {
            others.forEach(other -> resting.addAll(other.among(newcomers)));
        }
        return resting;
    }

    private void undone(Delivery delivery, String who) {
        var importId = delivery.importId();
        if (importId == null) {
            throw new IllegalStateException("Delivery %s was never applied".formatted(delivery.id()));
        }
        log.remove(importId);
        deliveries.undone(delivery.id(), who);
        version.next();
        events.publishEvent(new StaffImportUndone(importId, delivery.settings().asOf()));
    }
}
