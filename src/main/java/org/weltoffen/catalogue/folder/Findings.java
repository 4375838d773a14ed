package org.weltoffen.catalogue.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.weltoffen.catalogue.Finding;
import org.weltoffen.catalogue.Finding.Weight;

/// Collects what is wrong while a course is read, so that an author sees everything at once.
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /// An error.
    void add(String file, int line, String what, String remedy) {
        all.add(new Finding(Weight.ERROR, file, line, what, remedy));
    }

    void hint(String file, int line, String what, String remedy) {
        all.add(new Finding(Weight.HINT, file, line, what, remedy));
    }

    boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.weight() == Weight.ERROR);
    }

    List<Finding> sorted() {
        return all.stream()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line))
                .toList();
    }
}
