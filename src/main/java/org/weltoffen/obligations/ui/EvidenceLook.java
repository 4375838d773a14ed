package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.weltoffen.obligations.Evidence;
import org.weltoffen.obligations.EvidenceFile;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// How something handed in looks, for the person and for the personnel department alike.
final class EvidenceLook {

    private EvidenceLook() {}

    static StatusBadge badge(Evidence.State state, Component page) {
        var word = page.getTranslation("obligations.evidence.state." + state.key());
        return switch (state) {
            case WAITING -> new StatusBadge(Kind.NEUTRAL, Lucide.CLOCK, word);
            case RECOGNISED -> new StatusBadge(Kind.SUCCESS, Lucide.BADGE_CHECK, word);
            case RETURNED -> new StatusBadge(Kind.WARNING, Lucide.MESSAGE_CIRCLE, word);
        };
    }

    /// A link that saves the file instead of opening it in the page.
    static Anchor download(Supplier<Optional<EvidenceFile>> file, String words) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> file.get()
                        .map(found -> new DownloadResponse(
                                new ByteArrayInputStream(found.content()),
                                "nachweis." + found.kind().ending(),
                                found.kind().mediaType(),
                                found.content().length))
                        .orElseGet(() -> DownloadResponse.error(404))),
                words);
        link.addClassName("button");
        link.getElement().setAttribute("download", true);
        link.addComponentAsFirst(new Icon(Lucide.DOWNLOAD));
        return link;
    }
}
