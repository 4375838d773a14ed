package org.weltoffen.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Says at once what failed, what is kept, and how to go on.
public class ErrorNote extends Note {

    /// @param failed what failed, as a sentence
    /// @param kept what is not lost, as a sentence
    public ErrorNote(String failed, String kept) {
        super(Kind.ERROR, failed);
        getElement().setAttribute("role", "alert");
        add(new Paragraph(kept));
    }

    /// Offers to try again.
    public ErrorNote retry(Runnable action) {
        var button = new NativeButton(getTranslation("shell.error.retry"), _ -> action.run());
        button.addClassNames("button", "small");
        add(button);
        return this;
    }

    /// Names the number under which support finds the log entry.
    public ErrorNote reference(ErrorReference reference) {
        var line = new Span(getTranslation("shell.error.reference", reference));
        line.addClassNames("extra-small", "muted");
        add(line);
        return this;
    }
}
