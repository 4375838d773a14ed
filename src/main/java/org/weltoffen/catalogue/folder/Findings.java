package org.weltoffen.catalogue.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.weltoffen.catalogue.Finding;

/// Collects what is wrong while a course is read, so that an author sees everything at once.
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(String file, int line, String what, String remedy) {
        all.add(new Finding(file, line, what, remedy));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Finding> sorted() {
        return all.stream()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line))
                .toList();
    }
}
