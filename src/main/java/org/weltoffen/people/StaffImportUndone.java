package org.weltoffen.people;

import java.time.LocalDate;
import java.util.UUID;
import org.weltoffen.audit.Audited;

/// An import was taken back: people and units are what they were before it. Newcomers of the import do not exist.
public record StaffImportUndone(UUID importId, LocalDate asOf) implements Audited {

    @Override
    public String action() {
        return "staff.import-undone";
    }

    @Override
    public String subject() {
        return "staff-import:" + importId;
    }

    @Override
    public String details() {
        return "Staff as before the import as of " + asOf;
    }
}
