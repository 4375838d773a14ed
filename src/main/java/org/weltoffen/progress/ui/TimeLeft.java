package org.weltoffen.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/// What is left of the time, for the few quizzes with a time limit. Warns five minutes before the end.
@Tag("wo-time-left")
@JsModule("./time-left.ts")
final class TimeLeft extends Component {

    TimeLeft(Duration left, Runnable whenOver) {
        addClassName("time-left");
        getElement().setProperty("template", getTranslation("progress.time.left"));
        getElement().setProperty("warning", getTranslation("progress.time.warning"));
        show(left);
        getElement().addEventListener("time-is-up", _ -> whenOver.run());
    }

    void show(Duration left) {
        getElement().setProperty("seconds", left.toMillis() / 1000.0);
    }
}
