package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.weltoffen.catalogue.GlossaryLinks;
import org.weltoffen.catalogue.Term;

/// Markdown as a component. HTML in it is shown as text, links that run something lose their address, and links to the
/// glossary open the explanation in its place.
final class Markup {

    private static final Parser MARKDOWN = Parser.builder().build();

    private Markup() {}

    /// @param className of the element around it, besides `prose`
    static Component of(String markdown, String className, Reading reading) {
        var html = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new Terms(context, reading))
                .build();
        return new Html("<div class=\"prose %s\">%s</div>".formatted(className, html.render(MARKDOWN.parse(markdown))));
    }

    /// Draws a glossary link as a button with the explanation behind it. Other links stay what they are.
    private static final class Terms implements NodeRenderer {

        private static final AtomicInteger COUNT = new AtomicInteger();

        private final HtmlNodeRendererContext context;
        private final Reading reading;

        Terms(HtmlNodeRendererContext context, Reading reading) {
            this.context = context;
            this.reading = reading;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class);
        }

        @Override
        public void render(Node node) {
            var link = (Link) node;
            var address = link.getDestination();
            if (address.startsWith(GlossaryLinks.SCHEME)) {
                reading.course()
                        .term(address.substring(GlossaryLinks.SCHEME.length()))
                        .ifPresentOrElse(term -> term(link, term), () -> words(link));
            } else {
                var html = context.getWriter();
                html.tag("a", Map.of("href", context.urlSanitizer().sanitizeLinkUrl(address)));
                words(link);
                html.tag("/a");
            }
        }

        private void term(Link link, Term term) {
            var html = context.getWriter();
            var id = "term-%s-%d".formatted(term.id(), COUNT.incrementAndGet());
            html.tag("button", Map.of("type", "button", "class", "term", "popovertarget", id));
            words(link);
            html.tag("/button");
            html.tag("span", Map.of("popover", "auto", "id", id, "class", "term-note"));
            html.tag("strong");
            html.text(term.term().in(reading.edition()));
            html.tag("/strong");
            html.text(" " + term.text().in(reading.edition()));
            html.tag("/span");
        }

        private void words(Link link) {
            for (var child = link.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
