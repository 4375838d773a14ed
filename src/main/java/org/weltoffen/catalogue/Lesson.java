package org.weltoffen.catalogue;

import java.util.List;
import java.util.Map;
import org.weltoffen.language.Edition;
import org.weltoffen.language.Text;

/// A few minutes of reading and doing; one address of its own. Every edition has the same blocks in the same order.
///
/// @param minutes standard learning time, 1 to 15
public record Lesson(String id, int minutes, List<String> objectives, Map<Edition, Page> pages) {

    public Lesson {
        objectives = List.copyOf(objectives);
        pages = Map.copyOf(pages);
    }

    /// The page in an edition. Courses published before there was Einfache Sprache answer with their German.
    public Page page(Edition edition) {
        var page = pages.getOrDefault(edition, pages.get(Edition.of(edition.language())));
        if (page == null) {
            throw new IllegalStateException("Lesson %s is not there in %s".formatted(id, edition));
        }
        return page;
    }

    public Text title() {
        return new Text(
                page(Edition.DE).title(),
                page(Edition.EN).title(),
                page(Edition.PLAIN).title());
    }
}
