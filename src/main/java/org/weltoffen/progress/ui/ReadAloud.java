package org.weltoffen.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// Reads the lesson aloud with the voice of the browser. Nothing leaves the device but what the browser's voice needs.
@Tag("wo-read-aloud")
@JsModule("./read-aloud.ts")
final class ReadAloud extends Component {

    ReadAloud() {
        getElement()
                .setProperty("readLabel", getTranslation("progress.tools.read"))
                .setProperty("stopLabel", getTranslation("progress.tools.pause"));
    }
}
