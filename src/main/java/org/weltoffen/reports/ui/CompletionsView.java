package org.weltoffen.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.weltoffen.access.Role;
import org.weltoffen.obligations.Batches;
import org.weltoffen.obligations.ui.BatchPanel;
import org.weltoffen.reports.Choices;
import org.weltoffen.reports.CompletionFilter;
import org.weltoffen.reports.CompletionFilter.Part;
import org.weltoffen.reports.CompletionList;
import org.weltoffen.reports.CompletionSummary;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.ErrorNote;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.PageHeader;

/// Who has which obligation and where it stands. The address holds the filter.
@Route("hr/completions")
@Menu(title = "reports.completions.menu", order = 20, icon = "list-checks")
@RolesAllowed(Role.Names.HR)
class CompletionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(CompletionsView.class);

    private final CompletionList list;
    private final Choices choices;

    private final QuickFilters quickFilters = new QuickFilters();
    private final FilterBar filterBar;
    private final SummaryStrip summaryStrip = new SummaryStrip();
    private final CompletionGrid grid;
    private final ChangeBar changeBar;
    private final BatchPanel batchPanel;
    private final Paragraph footer = new Paragraph();
    private final Div answer = new Div();
    private CompletionFilter filter;
    private boolean opened;

    CompletionsView(CompletionList list, Choices choices, Batches batches, Clock clock) {
        this.list = list;
        this.choices = choices;
        filter = CompletionFilter.of(choices.thisYear());
        filterBar = new FilterBar(choices, this::goTo, this::search);
        grid = new CompletionGrid(list);
        batchPanel = new BatchPanel(batches, clock.getZone(), this::show);
        changeBar = new ChangeBar(list, batches, clock, () -> filter, this::planned);
        grid.addSelectionListener(change -> changeBar.tick(change.getAllSelectedItems()));
        addClassNames("wrap", "page", "completions");
        footer.addClassName("completions-footer");
        footer.getElement().setAttribute("role", "status");
        answer.addClassName("completions-answer");
        add(
                new PageHeader(getTranslation("reports.completions.title")).actions(new ExportMenu(list, () -> filter)),
                quickFilters,
                filterBar,
                summaryStrip,
                batchPanel,
                answer,
                new LockLine(getTranslation("reports.completions.lock")));
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("reports.completions.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = CompletionFilter.of(event.getLocation().getQueryParameters().getParameters(), choices.thisYear());
        if (!opened) {
            list.opened(filter);
            opened = true;
        }
        show();
    }

    /// A chosen filter is a page of its own: it can be bookmarked, and the back button leaves it.
    private void goTo(CompletionFilter other) {
        getUI().ifPresent(ui -> ui.navigate(CompletionsView.class, new QueryParameters(other.toQuery())));
    }

    /// From a button that the new page no longer has.
    private void goToAndSearch(CompletionFilter other) {
        filterBar.focusSearch();
        goTo(other);
    }

    /// A typed one changes the address in place, or the back button would walk through every pause in typing.
    private void search(String text) {
        filter = filter.withText(text);
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("hr/completions", new QueryParameters(filter.toQuery()))));
        show();
    }

    private void show() {
        answer.removeAll();
        try {
            var summary = list.summary(filter);
            quickFilters.show(filter);
            filterBar.show(filter);
            summaryStrip.show(
                    filter, filter.statuses().isEmpty() ? summary : list.summary(filter.withStatuses(Set.of())));
            showLines(summary);
        } catch (DataAccessException e) {
            log.error("The completion list could not be loaded", e);
            answer.add(failure());
        }
    }

    private void showLines(CompletionSummary summary) {
        if (summary.total() == 0) {
            answer.add(nobody());
            return;
        }
        footer.setText(count(summary));
        if (summary.named() > 0) {
            grid.show(filter, summary.named());
            changeBar.show(summary.named());
            answer.add(changeBar, grid);
        }
        answer.add(footer);
    }

    private String count(CompletionSummary summary) {
        var untied = summary.total() - summary.named();
        var named = summary.people().isPresent()
                ? getTranslation("reports.completions.count", summary.people().getAsInt())
                : getTranslation("reports.completions.count.lines", summary.named());
        return untied == 0 ? named : named + ". " + getTranslation("reports.completions.count.untied", untied);
    }

    private void planned() {
        grid.deselectAll();
        batchPanel.show();
    }

    private EmptyState nobody() {
        if (filter.parts().isEmpty()) {
            return new EmptyState(
                    getTranslation("reports.completions.empty.year.title"),
                    getTranslation("reports.completions.empty.year", Integer.toString(filter.year())));
        }
        return list.partThatHidesEverybody(filter).map(this::nobodyBecauseOf).orElseGet(this::nobodyBecauseOfMany);
    }

    private EmptyState nobodyBecauseOf(Part part) {
        var words = list.describe(filter, part, getLocale());
        return EmptyState.nothingFound(
                        getTranslation("reports.completions.empty.title"),
                        getTranslation("reports.completions.empty.sentence", words))
                .action(new Button(
                        getTranslation("reports.completions.empty.remove", words),
                        _ -> goToAndSearch(filter.without(part))));
    }

    private EmptyState nobodyBecauseOfMany() {
        return EmptyState.nothingFound(
                        getTranslation("reports.completions.empty.title"),
                        getTranslation("reports.completions.empty.sentence.many"))
                .action(new Button(
                        getTranslation("reports.completions.empty.reset"),
                        _ -> goToAndSearch(CompletionFilter.of(filter.year()))));
    }

    private ErrorNote failure() {
        return new ErrorNote(
                        getTranslation("reports.completions.error.title"),
                        getTranslation("reports.completions.error.sentence"))
                .retry(this::show);
    }
}
