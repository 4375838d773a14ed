package org.weltoffen.people;

import java.time.LocalDate;
import java.util.UUID;
import org.weltoffen.audit.Audited;

/// A staff source was merged and everything in it is true from the given day on. Published once per merge, in its
/// transaction.
public record StaffImported(UUID importId, LocalDate asOf) implements Audited {

    @Override
    public String action() {
        return "staff.imported";
    }

    @Override
    public String subject() {
        return "staff-import:" + importId;
    }

    @Override
    public String details() {
        return "Staff as of " + asOf;
    }
}
