package org.weltoffen.obligations;

import java.util.UUID;
import org.weltoffen.audit.Audited;
import org.weltoffen.privacy.Purpose;

/// The personnel department asked for the same change of many obligations, or took it back before anything happened.
record BatchPlanned(UUID batch, String action, String details) implements Audited {

    static BatchPlanned of(UUID batch, Change change, int obligations) {
        return new BatchPlanned(
                batch,
                "obligations.batch-planned",
                "%s für %d Einträge im Pflichtenbuch vorgesehen".formatted(words(change), obligations));
    }

    static BatchPlanned undone(UUID batch) {
        return new BatchPlanned(batch, "obligations.batch-undone", "Zurückgenommen, bevor etwas geändert war");
    }

    private static String words(Change change) {
        return switch (change) {
            case Change.Extend(var days) -> "Verlängerung um %d Tage".formatted(days);
            case Change.Recognise _ -> "Anrechnung";
            case Change.Pause _ -> "Ruhen";
            case Change.Resume _ -> "Fortsetzung";
            case Change.Exempt _ -> "Befreiung";
        };
    }

    @Override
    public String subject() {
        return "obligations-batch:" + batch;
    }

    @Override
    public String purpose() {
        return Purpose.PROOF.name();
    }
}
