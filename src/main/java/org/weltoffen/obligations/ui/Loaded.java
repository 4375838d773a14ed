package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Supplier;
import org.weltoffen.shell.Focus;

/// A button that gives way to what it promises, since that is not to be looked up before someone asks.
final class Loaded extends Div {

    Loaded(String promise, Supplier<Component> content) {
        var button = new NativeButton(promise, _ -> {
            removeAll();
            add(content.get());
            Focus.on(this);
        });
        button.addClassNames("button", "small");
        add(button);
    }
}
