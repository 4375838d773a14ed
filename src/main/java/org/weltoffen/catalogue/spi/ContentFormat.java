package org.weltoffen.catalogue.spi;

import java.nio.file.Path;
import java.util.List;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Finding;
import org.weltoffen.catalogue.Media;

/// A way to write a course down, such as a folder of Markdown and YAML.
public interface ContentFormat {

    /// Unique name, such as `folder`.
    String key();

    /// Whether something at this place looks as if it were written this way.
    boolean recognises(Path place);

    /// Reads and checks the whole course; a faulty one is never half-read.
    Reading read(Path place);

    /// What came of reading.
    sealed interface Reading {

        /// The course, the bytes of its media, and what could be better.
        record Sound(Course course, List<Media> media, List<Finding> hints) implements Reading {}

        /// What to mend and what could be better, ordered by file and line; at least one error.
        record Faulty(List<Finding> findings) implements Reading {}
    }
}
