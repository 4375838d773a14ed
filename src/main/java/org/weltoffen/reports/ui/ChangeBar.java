package org.weltoffen.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import org.weltoffen.obligations.Batch;
import org.weltoffen.obligations.Batches;
import org.weltoffen.obligations.Change;
import org.weltoffen.obligations.ui.ChangeDialog;
import org.weltoffen.reports.CompletionFilter;
import org.weltoffen.reports.CompletionList;
import org.weltoffen.reports.CompletionRow;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// What can be changed about the lines ticked, or about all that the filter lets through if none is.
class ChangeBar extends Div {

    private final CompletionList list;
    private final Batches batches;
    private final Clock clock;
    private final Supplier<CompletionFilter> filter;
    private final Runnable onPlan;
    private final Span about = new Span();
    private Set<CompletionRow> ticked = Set.of();
    private int count;

    ChangeBar(CompletionList list, Batches batches, Clock clock, Supplier<CompletionFilter> filter, Runnable onPlan) {
        this.list = list;
        this.batches = batches;
        this.clock = clock;
        this.filter = filter;
        this.onPlan = onPlan;
        addClassName("change-bar");
        about.addClassName("grow");
        about.getElement().setAttribute("role", "status");
        add(
                about,
                button(Batch.Kind.EXTEND, Lucide.CALENDAR),
                button(Batch.Kind.RECOGNISE, Lucide.BADGE_CHECK),
                button(Batch.Kind.PAUSE, Lucide.CIRCLE_PAUSE),
                button(Batch.Kind.EXEMPT, Lucide.BAN));
    }

    /// How many lines the filter lets through now; none of them is ticked.
    void show(int lines) {
        count = lines;
        tick(Set.of());
    }

    void tick(Set<CompletionRow> rows) {
        ticked = Set.copyOf(rows);
        about.setText(
                ticked.isEmpty()
                        ? getTranslation("reports.completions.all-shown", count)
                        : getTranslation("reports.completions.selected", ticked.size()));
    }

    private Button button(Batch.Kind kind, Lucide icon) {
        return new Button(getTranslation("obligations.change." + kind.key()), new Icon(icon), _ -> ask(kind));
    }

    private void ask(Batch.Kind kind) {
        var text = getTranslation("obligations.change.text", ticked.isEmpty() ? count : ticked.size());
        new ChangeDialog(kind, text, clock, this::plan).open();
    }

    private void plan(Change change) {
        if (ticked.isEmpty()) {
            try (var all = list.obligations(filter.get())) {
                batches.plan(change, all);
            }
        } else {
            batches.plan(change, ticked.stream().map(CompletionRow::obligation));
        }
        onPlan.run();
    }
}
