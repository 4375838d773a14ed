package org.weltoffen.shell;

import com.vaadin.flow.component.html.Anchor;

/// A link that looks like a button, for going somewhere. Addresses are relative to the application: `courses/anrede`.
public class LinkButton extends Anchor {

    public LinkButton(String address, String text) {
        super(address, text);
        addClassName("button");
        getElement().setAttribute("router-link", true);
    }

    /// The one thing to do next on this page.
    public LinkButton primary() {
        addClassName("primary");
        return this;
    }

    public LinkButton big() {
        addClassName("big");
        return this;
    }

    /// Puts an icon before the text.
    public LinkButton icon(Lucide icon) {
        addComponentAsFirst(new Icon(icon));
        return this;
    }

    /// Leaves the application or downloads, so the browser follows the link itself.
    public LinkButton outside() {
        getElement().removeAttribute("router-link");
        return this;
    }
}
