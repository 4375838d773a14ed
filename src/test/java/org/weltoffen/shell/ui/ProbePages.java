package org.weltoffen.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.weltoffen.access.Role;

/// Pages for tests, at addresses that no real page has.
final class ProbePages {

    private ProbePages() {}

    @Route("probe")
    @Menu(order = 1, title = "shell.nav.learning", icon = "house")
    @RolesAllowed(Role.Names.EMPLOYEE)
    static class Learning extends Div {
        Learning() {
            add(new H1("Lernen"), new NativeButton("Stolpern", _ -> {
                throw new IllegalStateException("stumbled");
            }));
        }
    }

    @Route("hr/probe")
    @Menu(order = 2, title = "shell.area.hr", icon = "users")
    @RolesAllowed(Role.Names.HR)
    static class Working extends Div {
        Working() {
            add(new H1("Arbeiten"));
        }
    }

    @Route("probe/broken")
    @RolesAllowed(Role.Names.EMPLOYEE)
    static class Broken extends Div {
        Broken() {
            throw new IllegalStateException("broken");
        }
    }
}
