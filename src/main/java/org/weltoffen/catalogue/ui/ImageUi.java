package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Image;

/// A picture with its caption.
@Service
class ImageUi implements BlockUi<Image> {

    @Override
    public Class<Image> form() {
        return Image.class;
    }

    @Override
    public Component draw(Image image, Reading reading) {
        var figure = new HtmlContainer("figure");
        figure.add(
                picture(reading, image.file(), image.decorative() ? "" : Objects.requireNonNullElse(image.alt(), "")));
        figure.addClassName("lesson-figure");
        if (image.caption() != null) {
            var caption = new HtmlContainer("figcaption");
            caption.setText(image.caption());
            figure.add(caption);
        }
        return figure;
    }

    static com.vaadin.flow.component.html.Image picture(Reading reading, String file, String alt) {
        var media = Objects.requireNonNull(reading.course().media().get(file), file);
        var picture = new com.vaadin.flow.component.html.Image(media.address(), alt);
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }
}
