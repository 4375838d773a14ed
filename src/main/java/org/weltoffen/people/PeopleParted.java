package org.weltoffen.people;

import java.util.UUID;
import org.weltoffen.audit.Audited;

/// A merge was taken back; both records are what they were before.
public record PeopleParted(UUID mergeId, EmployeeId former, EmployeeId remaining) implements Audited {

    @Override
    public String action() {
        return "staff.parted";
    }

    @Override
    public String subject() {
        return "employee:" + remaining.value();
    }

    @Override
    public String details() {
        return "Merge %s taken back, record %s stands alone again".formatted(mergeId, former.value());
    }
}
