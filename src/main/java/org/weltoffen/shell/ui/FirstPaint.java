package org.weltoffen.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Writes what the person will see into the page itself, so that there is something to read before any script has run.
///
/// The view is there already when the page is written: it was made, and its access checked, for this very request.
/// What is written is a copy with the same classes. It goes as soon as the client has drawn the view, see
/// [#REMOVE]; where scripts fail it stays, and its links work. The working areas live of lists that only the client can
/// draw, so they go without.
final class FirstPaint implements IndexHtmlRequestListener {

    /// What the client runs once the view is drawn.
    static final String REMOVE = "document.getElementById('first-paint')?.remove()";

    /// Names must not occur twice in a page, nor lead from the copy into the view.
    private static final Set<String> NAMES = Set.of("id", "for", "name", "popovertarget", "autofocus");

    /// Until they are drawn by the client there is nothing to see of them, or not yet what they hold.
    private static final Set<String> LEFT_OUT = Set.of("input", "select", "textarea", "audio", "video", "script");

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        page.getUI()
                .filter(ui -> Area.of(ui.getInternals().getActiveViewLocation().getPath())
                        .isEmpty())
                .map(FirstPaint::frames)
                .filter(frames -> !frames.isEmpty())
                .ifPresent(frames -> {
                    var copy = new Element("div").attr("id", "first-paint");
                    draw(frames.getLast().getElement(), copy);
                    page.getDocument().body().prependChild(copy);
                });
    }

    /// The view first, then the layouts around it.
    private static List<HasElement> frames(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain();
    }

    private static void draw(com.vaadin.flow.dom.Element element, Element into) {
        if (element.isTextNode()) {
            into.appendChild(new TextNode(element.getText()));
        } else if (element.isVisible() && !isLeftOut(element)) {
            // drawings are kept as a whole
            var whole = element.getProperty("outerHTML");
            if (whole == null) {
                into.appendChild(copy(element));
            } else {
                into.append(whole);
            }
        }
    }

    /// Menus that fold out are closed at first.
    private static boolean isLeftOut(com.vaadin.flow.dom.Element element) {
        return LEFT_OUT.contains(element.getTag()) || element.hasAttribute("popover");
    }

    private static Element copy(com.vaadin.flow.dom.Element element) {
        var copy = new Element(element.getTag());
        element.getAttributeNames()
                .filter(FirstPaint::isKept)
                .forEach(name -> copy.attr(name, String.valueOf(element.getAttribute(name))));
        if (element.getProperty("hidden", false)) {
            copy.attr("hidden", true);
        }
        var inner = element.getProperty("innerHTML");
        if (inner != null) {
            copy.html(inner);
        }
        element.getChildren().forEach(child -> draw(child, copy));
        return copy;
    }

    private static boolean isKept(String attribute) {
        var name = attribute.toLowerCase(Locale.ROOT);
        return !NAMES.contains(name)
                && !name.startsWith("on")
                && !name.equals("aria-labelledby")
                && !name.equals("aria-describedby")
                && !name.equals("aria-controls");
    }
}
