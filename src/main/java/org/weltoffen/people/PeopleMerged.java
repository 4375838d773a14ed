package org.weltoffen.people;

import java.util.UUID;
import org.weltoffen.audit.Audited;

/// Two records turned out to be one person; all modules have moved what they hold from the former to the remaining one.
public record PeopleMerged(UUID mergeId, EmployeeId former, EmployeeId remaining, int rows) implements Audited {

    @Override
    public String action() {
        return "staff.merged";
    }

    @Override
    public String subject() {
        return "employee:" + remaining.value();
    }

    @Override
    public String details() {
        return "Merge %s, former record %s, %d rows touched".formatted(mergeId, former.value(), rows);
    }
}
