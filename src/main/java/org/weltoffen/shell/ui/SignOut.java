package org.weltoffen.shell.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// Ends the session and leads to the sign-in page.
final class SignOut extends NativeButton {

    SignOut(AuthenticationContext session) {
        add(new Icon(Lucide.LOG_OUT), new Span(getTranslation("shell.account.sign-out")));
        addClickListener(_ -> session.logout());
    }
}
