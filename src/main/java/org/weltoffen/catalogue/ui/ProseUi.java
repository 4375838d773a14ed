package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Prose;

/// Running text. HTML in it is shown as text and links that run something lose their address.
@Service
class ProseUi implements BlockUi<Prose> {

    private final Parser markdown = Parser.builder().build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    @Override
    public Class<Prose> form() {
        return Prose.class;
    }

    @Override
    public Component draw(Prose prose, Reading reading) {
        return new Html("<div class=\"prose\">%s</div>".formatted(html.render(markdown.parse(prose.markdown()))));
    }
}
