package org.weltoffen.reports;

import org.weltoffen.audit.Audited;
import org.weltoffen.privacy.Purpose;

/// The list of people without a usable offer left the application as a file.
///
/// @param why the purpose whoever exported chose
/// @param format the exporter's key
/// @param lines how many lines
public record OffersExported(Purpose why, String format, int lines, int year) implements Audited {

    @Override
    public String action() {
        return "list.exported";
    }

    @Override
    public String subject() {
        return "list:offers";
    }

    @Override
    public String purpose() {
        return why.name();
    }

    @Override
    public String details() {
        return "Angebotsnachweis %d als %s exportiert, %d Zeilen".formatted(year, format, lines);
    }
}
