package org.weltoffen.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Function;
import org.weltoffen.reports.CompletionRow;
import org.weltoffen.reports.CompletionStatus;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// How each status looks in lists.
final class StatusLook {

    private StatusLook() {}

    /// A badge in each row.
    static LitRenderer<CompletionRow> badges(Function<CompletionStatus, String> word) {
        return StatusBadge.renderer(
                row -> kind(row.status()), row -> icon(row.status()), row -> word.apply(row.status()));
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
