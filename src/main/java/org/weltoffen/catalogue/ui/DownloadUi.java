package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Download;

/// A file to take along, under the name its author gave it.
@Service
class DownloadUi implements BlockUi<Download> {

    @Override
    public Class<Download> form() {
        return Download.class;
    }

    @Override
    public Component draw(Download download, Reading reading) {
        var media = Objects.requireNonNull(reading.course().media().get(download.file()), download.file());
        var kind =
                download.file().substring(download.file().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        var link = new Anchor(media.address());
        link.setText(link.getTranslation("catalogue.download.link", download.title(), kind));
        link.getElement().setAttribute("download", download.file());
        link.addClassName("download-link");
        var text = new Paragraph(download.text());
        text.addClassName("small");
        var block = new Div(link, text);
        block.addClassNames("card", "download");
        return block;
    }
}
