package org.weltoffen.notices;

import org.weltoffen.audit.Audited;

/// The personnel department entered mail addresses from a file.
public record AddressesEntered(int fresh, int changed) implements Audited {

    @Override
    public String action() {
        return "addresses.entered";
    }

    @Override
    public String subject() {
        return "list:addresses";
    }

    @Override
    public String details() {
        return "Mailadressen aus einer Datei: %d neu, %d geändert".formatted(fresh, changed);
    }
}
