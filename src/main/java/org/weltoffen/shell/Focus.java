package org.weltoffen.shell;

import com.vaadin.flow.component.HasElement;

/// Moves the focus to something that cannot be operated, such as a heading, so that keyboards and screen readers go on
/// from there after the page has changed.
public final class Focus {

    private Focus() {}

    public static void on(HasElement heading) {
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}
