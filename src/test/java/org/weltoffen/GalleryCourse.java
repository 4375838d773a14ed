package org.weltoffen;

import java.nio.file.Path;
import java.util.List;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.spi.ContentFormat;
import org.weltoffen.catalogue.spi.ContentFormat.Reading;

/// The course in which everything occurs that a course can be made of.
public final class GalleryCourse {

    private GalleryCourse() {}

    /// Publishes it, or makes its version current again.
    public static Course publish(Catalogue catalogue, List<ContentFormat> formats) {
        var place = Path.of("content/gallery");
        var sound = (Reading.Sound) formats.getFirst().read(place);
        return catalogue.course(catalogue.publish(sound.course(), sound.media()));
    }
}
