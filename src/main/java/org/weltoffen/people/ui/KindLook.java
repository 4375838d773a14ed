package org.weltoffen.people.ui;

import org.weltoffen.people.LineKind;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// How each kind of line looks.
final class KindLook {

    private KindLook() {}

    static StatusBadge badge(LineKind kind, String word) {
        return switch (kind) {
            case NEW -> new StatusBadge(Kind.SUCCESS, Lucide.PLUS, word);
            case CHANGED -> new StatusBadge(Kind.WARNING, Lucide.SQUARE_PEN, word);
            case LEFT -> new StatusBadge(Kind.OUTLINE, Lucide.LOG_OUT, word);
            case FAULTY -> new StatusBadge(Kind.ERROR, Lucide.TRIANGLE_ALERT, word);
            case HELD -> new StatusBadge(Kind.NEUTRAL, Lucide.CIRCLE_PAUSE, word);
        };
    }
}
