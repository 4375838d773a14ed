package org.weltoffen.reports.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import org.weltoffen.reports.CompletionFilter;
import org.weltoffen.reports.CompletionStatus;
import org.weltoffen.reports.Mode;

/// The questions asked most often, one link each. The link of the present filter is marked and leads back to all. Links
/// stay when the filter changes, so that the one followed keeps the focus.
class QuickFilters extends Nav {

    private static final Set<CompletionStatus> NOT_DONE = Set.of(CompletionStatus.OPEN, CompletionStatus.OVERDUE);

    private final RouterLink all = link("all");
    private final RouterLink overdue = link("overdue");
    private final RouterLink open = link("open");
    private final RouterLink mandatoryOpen = link("mandatory-open");

    QuickFilters() {
        addClassName("quick-filters");
        setAriaLabel(getTranslation("reports.quick.label"));
        add(all, overdue, open, mandatoryOpen);
    }

    private RouterLink link(String name) {
        return new RouterLink(getTranslation("reports.quick." + name), CompletionsView.class);
    }

    void show(CompletionFilter filter) {
        var everybody = CompletionFilter.of(filter.year());
        lead(all, everybody, filter);
        lead(overdue, everybody.withStatuses(Set.of(CompletionStatus.OVERDUE)), filter);
        lead(open, everybody.withStatuses(NOT_DONE), filter);
        lead(mandatoryOpen, everybody.withStatuses(NOT_DONE).withMode(Mode.MANDATORY), filter);
    }

    private static void lead(RouterLink link, CompletionFilter target, CompletionFilter present) {
        var chosen = target.equals(present);
        var leadsTo = chosen ? CompletionFilter.of(present.year()) : target;
        link.setQueryParameters(new QueryParameters(leadsTo.toQuery()));
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
