package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.obligations.Batch;
import org.weltoffen.obligations.Batches;
import org.weltoffen.shell.Focus;

/// What was changed for many lately, and the way back while there is one. Looks again every two seconds as long as
/// something is under way.
public class BatchPanel extends Section {

    private static final int MILLISECONDS = 2_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Batches batches;
    private final ZoneId zone;
    private final Runnable onChange;
    private final H2 title = new H2(getTranslation("obligations.change.batches"));
    private final UnorderedList list = new UnorderedList();
    private List<Batch> shown = List.of();
    private @Nullable Registration polling;

    /// @param zone in which the hours are told
    /// @param onChange called when something has been carried out
    public BatchPanel(Batches batches, ZoneId zone, Runnable onChange) {
        this.batches = batches;
        this.zone = zone;
        this.onChange = onChange;
        addClassNames("card", "batch-panel");
        list.addClassName("batch-list");
        list.getElement().setAttribute("aria-live", "polite");
        add(title, list);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        polling = attach.getUI().addPollListener(_ -> look());
        show();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
        super.onDetach(detach);
    }

    /// Shows what there is now.
    public void show() {
        draw(batches.newest());
    }

    private void look() {
        var now = batches.newest();
        if (!now.equals(shown)) {
            draw(now);
            if (now.stream().noneMatch(Batch::isActive)) {
                onChange.run();
            }
        }
    }

    private void draw(List<Batch> now) {
        shown = now;
        setVisible(!now.isEmpty());
        list.removeAll();
        now.forEach(batch -> list.add(item(batch)));
        var active = now.stream().anyMatch(Batch::isActive);
        getUI().ifPresent(ui -> ui.setPollInterval(active ? MILLISECONDS : -1));
    }

    private ListItem item(Batch batch) {
        var name = new Span(name(batch));
        name.addClassName("card-list-name");
        var state = new Span(state(batch));
        state.addClassNames("small", "muted", "grow");
        var item = new ListItem(name, state);
        if (batch.state() == Batch.State.WAITING) {
            item.add(undo(batch));
        }
        return item;
    }

    private String name(Batch batch) {
        return getTranslation("obligations.change.many." + batch.kind().key(), batch.total());
    }

    private String state(Batch batch) {
        return switch (batch.state()) {
            case WAITING ->
                getTranslation(
                        "obligations.change.waiting", TIME.format(batch.runsAt().atZone(zone)));
            case RUNNING -> getTranslation("obligations.change.running", batch.done() + batch.skipped(), batch.total());
            case DONE -> getTranslation("obligations.change.batch-done", batch.done(), batch.skipped());
            case UNDONE -> getTranslation("obligations.change.undone");
        };
    }

    private Button undo(Batch batch) {
        var undo = new Button(getTranslation("obligations.change.undo"), _ -> {
            batches.undo(batch.id());
            show();
            Focus.on(title);
        });
        undo.setAriaLabel(getTranslation("obligations.change.undo-label", name(batch)));
        return undo;
    }
}
