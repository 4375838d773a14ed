package org.weltoffen.catalogue.spi;

import java.util.List;
import org.weltoffen.catalogue.BlockContent;
import org.weltoffen.catalogue.Course;
import org.weltoffen.quiz.spi.Problem;

/// A kind of block in a lesson: its form in Markdown and what makes it faulty. How it looks is a
/// [org.weltoffen.catalogue.ui.BlockUi].
public interface Block<C extends BlockContent> {

    /// The word after the fence, such as `image`; unique.
    String key();

    /// The record that the YAML between the fences is read into.
    Class<C> form();

    /// What is wrong with the block within its course, besides its form. Empty if nothing is.
    default List<Problem> check(C content, Course course) {
        return List.of();
    }

    /// What must be the same in every language, such as the name of a file; empty where only words differ.
    default List<String> anchors(C content) {
        return List.of();
    }
}
