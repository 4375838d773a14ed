package org.weltoffen.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.weltoffen.people.Delivery;
import org.weltoffen.people.DeliveryLine;
import org.weltoffen.people.FieldChange;
import org.weltoffen.people.Finding;
import org.weltoffen.people.LineKind;

/// What a program reads about a staff file.
record StaffImportReport(
        UUID id,
        Delivery.State state,
        String checksum,
        String source,
        LocalDate asOf,
        int lines,
        int unchanged,
        int newcomers,
        int changed,
        int left,
        int faulty,
        int held,
        boolean blocked,
        boolean leavingHeldBack,
        boolean manyWouldLeave,
        List<Difference> differences) {

    static StaffImportReport of(Delivery delivery, List<Difference> differences) {
        return new StaffImportReport(
                delivery.id().value(),
                delivery.state(),
                delivery.checksum(),
                delivery.settings().source(),
                delivery.settings().asOf(),
                delivery.lines(),
                delivery.unchanged(),
                delivery.count(LineKind.NEW),
                delivery.count(LineKind.CHANGED),
                delivery.count(LineKind.LEFT),
                delivery.count(LineKind.FAULTY),
                delivery.count(LineKind.HELD),
                delivery.blocked(),
                delivery.leavingHeldBack(),
                delivery.endsMany(),
                differences);
    }

    /// One difference; the code is a staff number or the key of a unit.
    record Difference(
            LineKind kind, int line, String code, String name, List<FieldChange> changes, List<Fault> faults) {

        static Difference of(DeliveryLine line, Function<Finding, String> words) {
            return new Difference(
                    line.kind(),
                    line.line(),
                    line.code(),
                    line.name(),
                    line.changes(),
                    line.faults().stream()
                            .map(fault -> new Fault(fault.line(), fault.field(), fault.value(), words.apply(fault)))
                            .toList());
        }
    }

    /// A fault with its remedy in the language asked for.
    record Fault(int line, String column, String value, String remedy) {}
}
