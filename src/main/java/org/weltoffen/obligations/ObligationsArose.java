package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.UUID;
import org.weltoffen.audit.Audited;

/// New obligations came into being, by an import of staff or because a policy took effect. One event for all of them.
///
/// @param origin the import, or the run without one
public record ObligationsArose(UUID origin, LocalDate asOf, int count) implements Audited {

    @Override
    public String action() {
        return "obligations.arose";
    }

    @Override
    public String subject() {
        return "origin:" + origin;
    }

    @Override
    public String details() {
        return "%d neue Einträge im Pflichtenbuch, Stand %s".formatted(count, asOf);
    }
}
