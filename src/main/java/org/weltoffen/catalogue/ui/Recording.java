package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.weltoffen.catalogue.MediaRef;

/// A film or a sound with its own controls, its title above and every word of it below. It never starts by itself.
final class Recording extends HtmlContainer {

    private final Reading reading;

    private Recording(String title, Reading reading) {
        super("figure");
        this.reading = reading;
        addClassName("recording");
        var caption = new HtmlContainer("figcaption");
        caption.setText(title);
        caption.addClassName("strong");
        add(caption);
    }

    /// @param player `video` or `audio`
    static Recording of(String player, String title, String file, Reading reading) {
        var recording = new Recording(title, reading);
        var element = new HtmlContainer(player);
        element.getElement()
                .setAttribute("controls", true)
                .setAttribute("preload", "metadata")
                .setAttribute("src", recording.media(file).address())
                .setAttribute("aria-label", title);
        recording.add(element);
        return recording;
    }

    Recording captions(String file) {
        var track = new HtmlContainer("track");
        var language = reading.language();
        track.getElement()
                .setAttribute("kind", "captions")
                .setAttribute("default", true)
                .setAttribute("srclang", language.tag())
                .setAttribute("label", getTranslation("catalogue.recording.captions"))
                .setAttribute("src", media(file).address());
        getChildren()
                .filter(child -> child.getElement().hasAttribute("controls"))
                .findFirst()
                .ifPresent(player -> player.getElement().appendChild(track.getElement()));
        return this;
    }

    Recording about(String text) {
        add(new Paragraph(text));
        return this;
    }

    Component transcript(String markdown) {
        var details = new NativeDetails(
                getTranslation("catalogue.recording.transcript"), Markup.of(markdown, "transcript", reading));
        details.addClassName("disclosure");
        add(details);
        return this;
    }

    private MediaRef media(String file) {
        return Objects.requireNonNull(reading.course().media().get(file), file);
    }
}
