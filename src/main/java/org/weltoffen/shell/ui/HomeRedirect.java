package org.weltoffen.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.shell.EmptyState;

/// Leads everyone to where they start; says so where nothing is open to them yet.
@Route("")
@PermitAll
class HomeRedirect extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentUser user;

    HomeRedirect(CurrentUser user) {
        this.user = user;
        addClassName("wrap");
        add(EmptyState.page(getTranslation("shell.home.nothing"), getTranslation("shell.home.nothing-text")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        new Destinations().home(user).ifPresent(event::forwardTo);
    }

    @Override
    public String getPageTitle() {
        return "Weltoffen";
    }
}
