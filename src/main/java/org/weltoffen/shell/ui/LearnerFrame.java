package org.weltoffen.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/// The light frame of the learners: navigation in the header, at the bottom on phones, a footer. No web components.
final class LearnerFrame extends PageFrame {

    private final Destinations destinations;
    private final NavigationList navigation;
    private final AccountMenu account;

    LearnerFrame(String name, Destinations destinations, SignOut signOut) {
        super("learner-frame");
        this.destinations = destinations;
        navigation = new NavigationList("top-nav", getTranslation("shell.nav.main"), destinations.forLearners());
        account = new AccountMenu(name, destinations, signOut);
        getElement()
                .appendChild(
                        skipLink().getElement(), header().getElement(), main().getElement(), footer().getElement());
    }

    @Override
    void mark(String address) {
        navigation.mark(address);
        account.close();
    }

    private Header header() {
        var tools = new Div();
        destinations.areas().forEach(area -> tools.add(wayTo(area)));
        tools.add(Preferences.language(), Preferences.theme(), account);
        tools.addClassName("header-tools");
        var header = new Header(new Brand(getTranslation("shell.brand.city")));
        header.addClassName("learner-header");
        header.getElement().appendChild(navigation.getElement(), tools.getElement());
        return header;
    }

    private Anchor wayTo(Area area) {
        var first = destinations.in(area).getFirst().path();
        var link = NavigationList.link(Destinations.plain(first), getTranslation(area.key()));
        link.addClassNames("tool", "desktop-only");
        return link;
    }

    private Footer footer() {
        var line = new Div(new Span(getTranslation("shell.footer.owner")), plain("verify", "shell.footer.verify"));
        line.addClassNames("wrap", "footer-line");
        var footer = new Footer(line);
        footer.addClassName("learner-footer");
        return footer;
    }

    private Anchor plain(String address, String key) {
        return new Anchor(address, getTranslation(key));
    }
}
