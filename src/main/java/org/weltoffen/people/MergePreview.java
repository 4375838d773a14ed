package org.weltoffen.people;

import java.util.List;
import org.weltoffen.people.spi.Brought;

/// What a merge would do.
public record MergePreview(MergeSide former, MergeSide remaining, MergeChoice choice, List<Brought> lines) {

    public MergePreview {
        lines = List.copyOf(lines);
    }
}
