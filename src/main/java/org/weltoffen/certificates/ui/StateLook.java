package org.weltoffen.certificates.ui;

import org.weltoffen.certificates.IssuedState;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.StatusBadge;

/// How a state looks, the same in every list.
final class StateLook {

    private StateLook() {}

    static StatusBadge badge(IssuedState state, String word) {
        return switch (state) {
            case VALID -> new StatusBadge(StatusBadge.Kind.SUCCESS, word);
            case EXPIRED -> new StatusBadge(StatusBadge.Kind.WARNING, Lucide.HOURGLASS, word);
            case REPLACED -> new StatusBadge(StatusBadge.Kind.NEUTRAL, Lucide.ARROW_RIGHT, word);
            case REVOKED -> new StatusBadge(StatusBadge.Kind.ERROR, Lucide.BAN, word);
        };
    }
}
