package org.weltoffen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Says quietly that things are saved by themselves: saved at a time, or failed with a way to try again.
@Tag("span")
public class SaveState extends Component {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Span words = new Span();
    private @Nullable Lucide shown;

    public SaveState() {
        addClassName("save-state");
        getElement().setAttribute("role", "status");
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
        shown = null;
    }

    private void show(Lucide icon, String sentence) {
        words.setText(sentence);
        if (icon != shown) {
            removeClassName("failed");
            getElement().removeAllChildren();
            getElement().appendChild(new Icon(icon).getElement(), words.getElement());
            shown = icon;
        }
    }
}
