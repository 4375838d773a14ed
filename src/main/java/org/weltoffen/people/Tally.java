package org.weltoffen.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts the differences of a comparison and stores them a window at a time.
final class Tally {

    private final DifferenceTable table;
    private final DeliveryId delivery;
    private final List<Difference> waiting = new ArrayList<>();
    private final Map<LineKind, Integer> counts = new EnumMap<>(LineKind.class);
    private int stored;
    private int lines;
    private int unchanged;
    private int present;
    private boolean blocked;
    private boolean leavingHeldBack;

    Tally(DifferenceTable table, DeliveryId delivery) {
        this.table = table;
        this.delivery = delivery;
    }

    void add(Difference difference) {
        waiting.add(difference);
        if (difference.about() != Difference.About.POST) {
            counts.merge(difference.kind(), 1, Integer::sum);
        }
        if (waiting.size() >= Windows.ROWS) {
            store();
        }
    }

    /// A fault of the file as a whole.
    void block(Finding finding) {
        blocked = true;
        add(Difference.faulty(Difference.About.PERSON, finding.line(), "", "", List.of(finding)));
    }

    void block() {
        blocked = true;
    }

    void read(int more) {
        lines += more;
    }

    void unchanged() {
        unchanged++;
    }

    void presentBefore(int people) {
        present = people;
    }

    void holdLeavingBack() {
        leavingHeldBack = true;
    }

    boolean isLeavingHeldBack() {
        return leavingHeldBack;
    }

    void store() {
        table.add(delivery, stored, waiting);
        stored += waiting.size();
        waiting.clear();
    }

    int lines() {
        return lines;
    }

    int unchangedLines() {
        return unchanged;
    }

    int count(LineKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    int present() {
        return present;
    }

    boolean isBlocked() {
        return blocked;
    }
}
