package org.weltoffen.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weltoffen.shell.ErrorNote;
import org.weltoffen.shell.ErrorReference;

/// An exception in a listener: the page stays as it is, a note says so with a number, the log has the rest.
final class Mishaps implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(Mishaps.class);

    @Override
    public void error(ErrorEvent event) {
        var reference = ErrorReference.next();
        log.error("{}", reference, event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.accessSynchronously(() -> ui.add(note(ui, reference)));
        }
    }

    private static ErrorNote note(UI ui, ErrorReference reference) {
        var note = new ErrorNote(ui.getTranslation("shell.error.title"), ui.getTranslation("shell.error.kept"));
        note.addClassName("floating-note");
        note.reference(reference);
        var close = new NativeButton(ui.getTranslation("shell.error.close"), _ -> ui.remove(note));
        close.addClassNames("button", "small");
        note.add(close);
        return note;
    }
}
