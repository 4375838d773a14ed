package org.weltoffen.reports.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import org.weltoffen.reports.CompletionFilter;
import org.weltoffen.reports.CompletionStatus;
import org.weltoffen.reports.Mode;

/// The questions asked most often, one link each. The link of the present filter is marked and leads back to all.
class QuickFilters extends Nav {

    private static final Set<CompletionStatus> NOT_DONE = Set.of(CompletionStatus.OPEN, CompletionStatus.OVERDUE);

    QuickFilters() {
        addClassName("quick-filters");
        setAriaLabel(getTranslation("reports.quick.label"));
    }

    void show(CompletionFilter filter) {
        removeAll();
        var all = CompletionFilter.of(filter.year());
        add(link("all", all, filter));
        add(link("overdue", all.withStatuses(Set.of(CompletionStatus.OVERDUE)), filter));
        add(link("open", all.withStatuses(NOT_DONE), filter));
        add(link("mandatory-open", all.withStatuses(NOT_DONE).withMode(Mode.MANDATORY), filter));
    }

    private RouterLink link(String name, CompletionFilter target, CompletionFilter present) {
        var chosen = target.equals(present);
        var link = new RouterLink(getTranslation("reports.quick." + name), CompletionsView.class);
        var leadsTo = chosen ? CompletionFilter.of(present.year()) : target;
        link.setQueryParameters(new QueryParameters(leadsTo.toQuery()));
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
