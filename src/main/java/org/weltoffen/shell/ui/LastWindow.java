package org.weltoffen.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;

/// Lets a session go some minutes after its last window is closed. Whoever closes the browser seldom signs out, and a
/// thousand such people would fill the memory for half an hour.
///
/// Not at once, since pages without a window of the framework, such as a certificate, are read with the same sign-in.
final class LastWindow implements UIInitListener {

    static final Duration AFTERWARDS = Duration.ofMinutes(10);

    private final Duration usual;

    /// @param usual how long a session lasts without a sign of life from an open window
    LastWindow(Duration usual) {
        this.usual = usual;
    }

    @Override
    public void uiInit(UIInitEvent event) {
        var opened = event.getUI();
        var session = opened.getSession();
        lasts(session, usual);
        opened.addDetachListener(_ -> closed(session, opened));
    }

    private static void closed(VaadinSession session, UI closed) {
        if (session.getUIs().stream().allMatch(ui -> ui.equals(closed) || ui.isClosing())) {
            lasts(session, AFTERWARDS);
        }
    }

    private static void lasts(VaadinSession session, Duration time) {
        var signIn = session.getSession();
        // none is left when the whole session ends
        if (signIn != null) {
            signIn.setMaxInactiveInterval((int) time.toSeconds());
        }
    }
}
