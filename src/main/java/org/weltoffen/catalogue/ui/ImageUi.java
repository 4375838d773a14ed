package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.FigCaption;
import com.vaadin.flow.component.html.Figure;
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
        var figure = new Figure(
                picture(reading, image.file(), image.decorative() ? "" : Objects.requireNonNullElse(image.alt(), "")));
        figure.addClassName("lesson-figure");
        if (image.caption() != null) {
            figure.add(new FigCaption(image.caption()));
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
