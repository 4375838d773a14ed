package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalTime;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.progress.Progress;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.SaveState;

/// A private note beside a lesson, saved while one writes.
final class NoteField extends Div {

    NoteField(EmployeeId person, CourseId course, String lesson, Progress progress, SaveState saved, Clock clock) {
        addClassName("note-field");
        var field = new TextArea(getTranslation("progress.note.label"));
        field.setValue(progress.note(person, course, lesson));
        field.setMaxLength(10_000);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(700);
        field.getElement().setAttribute("data-key", "n");
        field.addValueChangeListener(change -> {
            progress.note(person, course, lesson, change.getValue());
            saved.saved(LocalTime.now(clock));
        });
        add(field, new LockLine(getTranslation("progress.note.only-you")));
    }
}
