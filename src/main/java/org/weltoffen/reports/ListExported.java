package org.weltoffen.reports;

import org.jspecify.annotations.Nullable;
import org.weltoffen.audit.Audited;
import org.weltoffen.privacy.Purpose;

/// A list with names left the application as a file.
///
/// @param why the purpose whoever exported chose
/// @param format the exporter's key
/// @param lines how many lines
/// @param filter the filter in words, without what was typed into the search field
public record ListExported(Purpose why, String format, int lines, String filter) implements Audited {

    @Override
    public String action() {
        return "list.exported";
    }

    @Override
    public @Nullable String subject() {
        return "list:completions";
    }

    @Override
    public String purpose() {
        return why.name();
    }

    @Override
    public String details() {
        return "Nachweisliste als %s exportiert, %d Zeilen, Filter: %s".formatted(format, lines, filter);
    }
}
