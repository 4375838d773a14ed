package org.weltoffen.reports.ui;

import com.vaadin.flow.component.html.Span;
import org.weltoffen.reports.CompletionStatus;

/// Stands in for the shell's status badge: symbol, word and, only then, colour.
class StatusBadge extends Span {

    StatusBadge(CompletionStatus status, String word) {
        addClassNames("status-badge", "status-" + status.key());
        add(icon(status).draw(), new Span(word));
    }

    static Icon icon(CompletionStatus status) {
        return switch (status) {
            case OVERDUE -> Icon.WARNING;
            case OPEN -> Icon.DASHED;
            case FULFILLED -> Icon.CHECK;
            case RECOGNISED -> Icon.BADGE_CHECK;
            case PAUSED -> Icon.PAUSE;
            case EXEMPT -> Icon.MINUS;
        };
    }
}
