package org.weltoffen.certificates.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.certificates.Task;
import org.weltoffen.certificates.Tasks;

/// What was asked for lately and how far it is. Looks again every two seconds as long as something is under way.
class TaskPanel extends Section {

    private static final int MILLISECONDS = 2_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Tasks tasks;
    private final ZoneId zone;
    private final Runnable onChange;
    private final UnorderedList list = new UnorderedList();
    private List<Task> shown = List.of();
    private @Nullable Registration polling;

    /// @param zone in which the hours are told
    TaskPanel(Tasks tasks, ZoneId zone, Runnable onChange) {
        this.tasks = tasks;
        this.zone = zone;
        this.onChange = onChange;
        addClassNames("card", "task-panel");
        list.addClassName("task-list");
        list.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("certificates.task.title")), list);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        polling = attach.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
        super.onDetach(detach);
    }

    void show() {
        draw(tasks.newest());
    }

    private void look() {
        var now = tasks.newest();
        if (now.equals(shown)) {
            return;
        }
        draw(now);
        if (now.stream().noneMatch(Task::isActive)) {
            onChange.run();
        }
    }

    private void draw(List<Task> now) {
        shown = now;
        setVisible(!now.isEmpty());
        list.removeAll();
        now.forEach(task -> list.add(item(task)));
        var active = now.stream().anyMatch(Task::isActive);
        getUI().ifPresent(ui -> ui.setPollInterval(active ? MILLISECONDS : -1));
    }

    private ListItem item(Task task) {
        var words = new Div(
                line(
                        "task-name",
                        getTranslation("certificates.task." + task.kind().key(), task.total())),
                line("task-state", state(task)));
        words.addClassName("task-words");
        var item = new ListItem(words);
        if (task.state() == Task.State.RUNNING) {
            item.add(progress(task));
        }
        if (task.state() == Task.State.WAITING) {
            item.add(undo(task));
        }
        return item;
    }

    private String state(Task task) {
        return switch (task.state()) {
            case WAITING ->
                getTranslation(
                        "certificates.task.waiting", TIME.format(task.runsAt().atZone(zone)));
            case RUNNING -> getTranslation("certificates.task.running", task.settled(), task.total());
            case DONE -> getTranslation("certificates.task.done", task.done(), task.skipped(), task.failed());
            case UNDONE -> getTranslation("certificates.task.undone");
        };
    }

    private ProgressBar progress(Task task) {
        var bar = new ProgressBar(0, Math.max(1, task.total()), task.settled());
        bar.getElement()
                .setAttribute("aria-label", getTranslation("certificates.task.running", task.settled(), task.total()));
        return bar;
    }

    private Button undo(Task task) {
        var undo = new Button(getTranslation("certificates.task.undo"), click -> {
            tasks.undo(task.id());
            show();
        });
        undo.setAriaLabel(getTranslation(
                "certificates.task.undo-label",
                getTranslation("certificates.task." + task.kind().key(), task.total())));
        return undo;
    }

    private Paragraph line(String name, String text) {
        var line = new Paragraph(text);
        line.addClassName(name);
        return line;
    }
}
