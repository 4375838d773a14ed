package org.weltoffen.shell.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A part of the application for staff with a role, under an address prefix of its own and with the drawer beside it.
enum Area {
    TEAM,
    HR,
    STUDIO,
    REPORT,
    ADMIN;

    /// The area of an address; empty for the learners' pages.
    static Optional<Area> of(String address) {
        var first = address.replaceFirst("^/", "").split("[/?#]", 2)[0];
        return Stream.of(values()).filter(area -> area.prefix().equals(first)).findFirst();
    }

    private String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Translation key of its name.
    String key() {
        return "shell.area." + prefix();
    }
}
