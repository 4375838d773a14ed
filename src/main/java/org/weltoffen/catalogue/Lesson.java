package org.weltoffen.catalogue;

import java.util.List;
import java.util.Map;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;

/// A few minutes of reading and doing; one address of its own.
///
/// @param minutes standard learning time, 1 to 15
public record Lesson(String id, int minutes, List<String> objectives, Map<Language, Page> pages) {

    public Lesson {
        objectives = List.copyOf(objectives);
        pages = Map.copyOf(pages);
    }

    public Page page(Language language) {
        var page = pages.get(language);
        if (page == null) {
            throw new IllegalStateException("Lesson %s is not there in %s".formatted(id, language));
        }
        return page;
    }

    public Text title() {
        return new Text(page(Language.DE).title(), page(Language.EN).title());
    }
}
