package org.weltoffen.people;

import java.util.List;

/// One difference between a delivered file and the staff, or one fault of the file.
///
/// @param line in the file; 0 for somebody the file leaves out, and for faults of the file as a whole
/// @param code the staff number or the key of the unit, as far as known
/// @param changes nothing for a faulty line
/// @param faults nothing for all others
public record DeliveryLine(
        int number,
        LineKind kind,
        int line,
        String code,
        String name,
        List<FieldChange> changes,
        List<Finding> faults) {

    public DeliveryLine {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    static DeliveryLine faulty(int line, String code, String name, List<Finding> faults) {
        return new DeliveryLine(0, LineKind.FAULTY, line, code, name, List.of(), faults);
    }
}
