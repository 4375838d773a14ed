package org.weltoffen.obligations.ui;

import java.time.LocalDate;
import org.weltoffen.obligations.ui.MyYear.Way;
import org.weltoffen.obligations.ui.Steps.Words;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// Where someone stands with what is asked, as a word for that person alone: begun or not is nobody else's business.
final class WayBadge {

    private WayBadge() {}

    static StatusBadge of(Way way, LocalDate today, Words words) {
        return switch (way.obligation().status()) {
            case FULFILLED -> new StatusBadge(Kind.SUCCESS, word("fulfilled", words));
            case RECOGNISED -> new StatusBadge(Kind.SUCCESS, Lucide.BADGE_CHECK, word("recognised", words));
            case EXEMPT -> new StatusBadge(Kind.OUTLINE, Lucide.CIRCLE_CHECK, word("exempt", words));
            case PAUSED -> new StatusBadge(Kind.OUTLINE, word("paused", words));
            case LAPSED -> new StatusBadge(Kind.NEUTRAL, word("lapsed", words));
            case WITHDRAWN -> new StatusBadge(Kind.OUTLINE, word("withdrawn", words));
            case OPEN -> open(way, today, words);
        };
    }

    private static StatusBadge open(Way way, LocalDate today, Words words) {
        if (way.obligation().isOverdue(today)) {
            return new StatusBadge(Kind.WARNING, word("overdue", words));
        }
        return way.isBegun()
                ? new StatusBadge(Kind.PROGRESS, word("in-progress", words))
                : new StatusBadge(Kind.NEUTRAL, word("not-begun", words));
    }

    private static String word(String status, Words words) {
        return words.translated("obligations.status." + status);
    }
}
