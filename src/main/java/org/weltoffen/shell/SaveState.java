package org.weltoffen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// Says quietly that things are saved by themselves: saving, saved at a time, or failed with a way to try again.
@Tag("span")
public class SaveState extends Component {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public SaveState() {
        addClassName("save-state");
        getElement().setAttribute("role", "status");
    }

    public void saving() {
        show(Lucide.REFRESH_CW, getTranslation("shell.save.saving"));
    }

    public void saved(LocalTime at) {
        show(Lucide.CLOUD_CHECK, getTranslation("shell.save.saved", TIME.format(at)));
    }

    public void failed(Runnable retry) {
        show(Lucide.CIRCLE_ALERT, getTranslation("shell.save.failed"));
        addClassName("failed");
        var button = new NativeButton(getTranslation("shell.error.retry"), _ -> retry.run());
        button.addClassNames("button", "tertiary", "small");
        getElement().appendChild(button.getElement());
    }

    private void show(Lucide icon, String sentence) {
        removeClassName("failed");
        getElement().removeAllChildren();
        getElement().appendChild(new Icon(icon).getElement(), new Span(sentence).getElement());
    }
}
