package org.weltoffen.catalogue;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Edition;

/// The terms of all courses.
@Service
public class Glossary {

    private final Catalogue catalogue;

    Glossary(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// A term and the course that explains it.
    public record Entry(Course course, Term term) {}

    /// Every term of the current courses once, in the order of the alphabet. Of two courses that explain the same term
    /// the first tells.
    public List<Entry> entries(Edition edition) {
        var entries = new LinkedHashMap<String, Entry>();
        catalogue.published().stream().map(catalogue::course).forEach(course -> course.glossary()
                .forEach(term -> entries.putIfAbsent(term.term().de(), new Entry(course, term))));
        var order = Collator.getInstance(edition.language().locale());
        return entries.values().stream()
                .sorted(Comparator.comparing(entry -> entry.term().term().in(edition), order))
                .toList();
    }
}
