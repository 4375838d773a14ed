package org.weltoffen.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// The person's initials, and behind them: the areas their roles open, their data, signing out.
/// A native popover: it closes on Escape and outside clicks, and gives the focus back.
@Tag("div")
final class AccountMenu extends Component {

    private static final String ID = "account-menu";

    private final Div menu = new Div();

    AccountMenu(String name, Destinations destinations, SignOut signOut) {
        var button = new NativeButton();
        button.addClassName("tool");
        button.setAriaLabel(getTranslation("shell.account.label", name));
        button.getElement().setAttribute("popovertarget", ID);
        button.add(avatar(name));
        var who = new Paragraph(name);
        who.addClassName("account-menu-name");
        menu.setId(ID);
        menu.addClassName("account-menu");
        menu.getElement().setAttribute("popover", true);
        menu.add(who);
        areas(destinations).forEach(menu::add);
        menu.add(myData(), signOut);
        getElement().appendChild(button.getElement(), menu.getElement());
    }

    static Span avatar(String name) {
        var avatar = new Span(initials(name));
        avatar.addClassName("avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    /// The first letters of the first and the last word: Thu Hà Nguyễn is TN.
    static String initials(String name) {
        var words = name.strip().split("\\s+", -1);
        return Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
                .map(word ->
                        word.codePoints().limit(1).mapToObj(Character::toString).collect(Collectors.joining()))
                .collect(Collectors.joining())
                .toUpperCase(Locale.GERMAN);
    }

    void close() {
        menu.getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
    }

    private Stream<Anchor> areas(Destinations destinations) {
        return destinations
                .areas()
                .map(area -> item(
                        Destinations.plain(destinations.in(area).getFirst().path()),
                        getTranslation(area.key()),
                        Lucide.LANDMARK));
    }

    private Anchor myData() {
        return item("my-data", getTranslation("shell.account.my-data"), Lucide.SHIELD_CHECK);
    }

    private static Anchor item(String address, String text, Lucide icon) {
        var link = NavigationList.link(address, text);
        link.addComponentAsFirst(new Icon(icon));
        return link;
    }
}
