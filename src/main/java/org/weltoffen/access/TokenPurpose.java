package org.weltoffen.access;

/// The one thing a token opens.
public enum TokenPurpose {
    /// Handing in staff files and applying them.
    STAFF_IMPORTS("/api/v1/staff-imports");

    private final String address;

    TokenPurpose(String address) {
        this.address = address;
    }

    /// Where it opens; everything below it too.
    public String address() {
        return address;
    }

    String authority() {
        return "PURPOSE_" + name();
    }
}
