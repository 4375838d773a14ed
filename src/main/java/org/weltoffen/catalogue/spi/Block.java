package org.weltoffen.catalogue.spi;

import java.util.List;
import org.weltoffen.catalogue.BlockContent;
import org.weltoffen.catalogue.Course;
import org.weltoffen.language.Edition;
import org.weltoffen.quiz.spi.Problem;

/// A kind of block in a lesson: its form in Markdown, what makes it faulty, and how it reads as plain text. How it
/// looks is a [org.weltoffen.catalogue.ui.BlockUi].
public interface Block<C extends BlockContent> {

    /// The word after the fence, such as `image`; unique.
    String key();

    /// The record that the YAML between the fences is read into.
    Class<C> form();

    /// What is wrong with the block within its course, besides its form. Empty if nothing is.
    default List<Problem> check(C content, Course course) {
        return List.of();
    }

    /// What must be the same in every edition, such as an id; empty where only words differ.
    default List<String> anchors(C content) {
        return List.of();
    }

    /// Names of the media files it shows.
    default List<String> files(C content) {
        return List.of();
    }

    /// All its words without marks, a line for each thought: for searching, counting, and reading without pictures.
    String plainText(C content, Course course, Edition edition);

    /// Minutes it takes besides reading its words, such as those for thinking about a question.
    default double minutes(C content, Course course) {
        return 0;
    }
}
