package org.weltoffen.reports.ui;

import com.vaadin.flow.component.Component;
import org.weltoffen.reports.CompletionStatus;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// How each status looks in lists.
final class StatusLook {

    private StatusLook() {}

    static StatusBadge badge(CompletionStatus status, String word) {
        return new StatusBadge(kind(status), icon(status), word);
    }

    static Component symbol(CompletionStatus status) {
        return new Icon(icon(status));
    }

    private static Kind kind(CompletionStatus status) {
        return switch (status) {
            case OVERDUE -> Kind.ERROR;
            case OPEN, LAPSED -> Kind.NEUTRAL;
            case FULFILLED -> Kind.SUCCESS;
            case RECOGNISED -> Kind.PROGRESS;
            case PAUSED, EXEMPT -> Kind.OUTLINE;
        };
    }

    private static Lucide icon(CompletionStatus status) {
        return switch (status) {
            case OVERDUE -> Lucide.TRIANGLE_ALERT;
            case OPEN, LAPSED -> Lucide.CIRCLE_DASHED;
            case FULFILLED -> Lucide.CIRCLE_CHECK;
            case RECOGNISED -> Lucide.BADGE_CHECK;
            case PAUSED -> Lucide.CIRCLE_PAUSE;
            case EXEMPT -> Lucide.BAN;
        };
    }
}
