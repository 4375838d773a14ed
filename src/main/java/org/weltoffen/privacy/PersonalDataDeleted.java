package org.weltoffen.privacy;

import org.jspecify.annotations.Nullable;
import org.weltoffen.audit.Audited;

/// A keeper let go of data that was too old.
///
/// @param keeper the module whose data it was
/// @param rows how many rows
public record PersonalDataDeleted(String keeper, int rows) implements Audited {

    @Override
    public String action() {
        return "personal-data.deleted";
    }

    @Override
    public @Nullable String subject() {
        return "keeper:" + keeper;
    }

    @Override
    public String details() {
        return "Aufbewahrungsfrist abgelaufen, %d Zeilen gelöscht".formatted(rows);
    }
}
