package org.weltoffen.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// The frame of the working areas: a drawer with everything the roles open, over the page on phones.
final class StaffFrame extends PageFrame {

    private static final String DRAWER = "staff-drawer";

    private final List<NavigationList> lists = new ArrayList<>();
    private final Aside drawer = new Aside();

    StaffFrame(Area area, String name, Destinations destinations, AccountMenu account, SignOut signOut) {
        super("staff-frame");
        var brand = new Brand(getTranslation(area.key()));
        drawer.setId(DRAWER);
        drawer.addClassName(DRAWER);
        drawer.getElement().setAttribute("popover", true);
        drawer.add(brand);
        destinations.areas().forEach(each -> section(getTranslation(each.key()), destinations.in(each)));
        if (!destinations.forLearners().isEmpty()) {
            section(getTranslation("shell.nav.learning"), destinations.forLearners());
        }
        drawer.add(foot(name, signOut));
        var page = new Div(bar(area, account), main());
        page.addClassName("staff-main");
        getElement().appendChild(skipLink().getElement(), drawer.getElement(), page.getElement());
    }

    @Override
    void mark(String address) {
        lists.forEach(list -> list.mark(address));
        drawer.getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
    }

    private void section(String label, List<MenuEntry> entries) {
        var heading = new Paragraph(label);
        heading.addClassName("side-nav-label");
        heading.getElement().setAttribute("aria-hidden", "true");
        var list = new NavigationList("side-nav", label, entries);
        lists.add(list);
        drawer.add(heading, list);
    }

    private Component bar(Area area, AccountMenu account) {
        var button = new NativeButton();
        button.addClassName("tool");
        button.setAriaLabel(getTranslation("shell.nav.open"));
        button.getElement().setAttribute("popovertarget", DRAWER);
        button.add(new Icon(Lucide.MENU));
        var place = new Span(getTranslation(area.key()));
        place.addClassName("grow");
        var bar = new Div(button, place, account);
        bar.addClassName("staff-bar");
        return bar;
    }

    private Component foot(String name, SignOut signOut) {
        var person = new Div(AccountMenu.avatar(name), new Span(name));
        person.addClassName("drawer-person");
        signOut.addClassName("tool");
        var foot = new Div(person, new Div(Preferences.language(), Preferences.theme()), signOut);
        foot.addClassName("drawer-foot");
        return foot;
    }
}
