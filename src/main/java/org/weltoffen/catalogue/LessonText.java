package org.weltoffen.catalogue;

import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Edition;

/// A lesson as plain text: for a braille display, an e-mail to oneself, a printer without pictures.
@Service
public class LessonText {

    private final Blocks blocks;

    LessonText(Blocks blocks) {
        this.blocks = blocks;
    }

    /// Title and blocks, an empty line between them.
    public String of(Lesson lesson, Course course, Edition edition) {
        var page = lesson.page(edition);
        return page.blocks().stream()
                .map(block -> blocks.plainText(block, course, edition))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n", page.title() + "\n\n", "\n"));
    }
}
