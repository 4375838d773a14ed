package org.weltoffen.people;

import java.util.List;
import java.util.Map;
import org.weltoffen.people.file.Line;

/// The headings of a file, its first lines, and what its columns seem to mean.
public record FileHead(FileKind kind, List<String> headings, List<Line> lines, Map<Column, Integer> guessed) {

    public FileHead {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
        guessed = Map.copyOf(guessed);
    }
}
