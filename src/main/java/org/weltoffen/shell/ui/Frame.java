package org.weltoffen.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.CurrentUser;

/// The layout of every page. Draws the learners' frame or, in the working areas, the staff frame.
///
/// One layout that changes inside, because Vaadin gives no order to `@Layout("/")` and `@Layout("/hr")`.
@Layout
@PermitAll
@Tag("div")
class Frame extends Component implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final CurrentUser user;
    private final AuthenticationContext session;
    private @Nullable PageFrame frame;
    private @Nullable Area area;
    private @Nullable String address;

    Frame(CurrentUser user, AuthenticationContext session) {
        this.user = user;
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var next = Area.of(event.getLocation().getPath());
        if (frame == null || !next.equals(Optional.ofNullable(area))) {
            getElement().removeAllChildren();
            area = next.orElse(null);
            frame = draw();
            getElement().appendChild(frame.getElement());
        }
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (frame != null) {
            frame.show(content);
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        if (frame != null) {
            frame.show(null);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        var query = location.getQueryParameters().getQueryString();
        if (frame != null) {
            frame.arrived(location.getPath(), query.isEmpty() ? "" : "?" + query);
            if (address != null && !address.equals(location.getPath())) {
                frame.focusContent();
            }
        }
        address = location.getPath();
    }

    private PageFrame draw() {
        var name = user.isSignedIn() ? user.name() : "";
        var destinations = new Destinations();
        return area == null
                ? new LearnerFrame(name, destinations, new SignOut(session))
                : new StaffFrame(
                        area,
                        name,
                        destinations,
                        new AccountMenu(name, destinations, new SignOut(session)),
                        new SignOut(session));
    }
}
