package org.weltoffen.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import org.jspecify.annotations.Nullable;

/// What both frames have: a skip link and the main part that holds the page.
@Tag("div")
abstract class PageFrame extends Component {

    private static final String CONTENT = "content";

    private final Anchor skipLink = new Anchor();
    private final Main main = new Main();

    PageFrame(String className) {
        addClassName(className);
        skipLink.addClassName("skip-link");
        skipLink.setText(getTranslation("shell.skip"));
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
    }

    final Anchor skipLink() {
        return skipLink;
    }

    final Main main() {
        return main;
    }

    final void show(@Nullable HasElement page) {
        main.getElement().removeAllChildren();
        if (page != null) {
            main.getElement().appendChild(page.getElement());
        }
    }

    /// Marks where one is.
    ///
    /// @param address path without leading slash
    /// @param query what follows the path, from the question mark on, or nothing
    final void arrived(String address, String query) {
        // the page has a base address, so "#content" alone would lead home
        skipLink.setHref(address + query + "#" + CONTENT);
        mark(address);
    }

    /// Puts the focus where a new page begins.
    final void focusContent() {
        main.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }

    abstract void mark(String address);
}
