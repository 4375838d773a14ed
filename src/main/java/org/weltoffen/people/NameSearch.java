package org.weltoffen.people;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// What somebody types to find people: words, each of which begins a word of the name, or the staff number.
public final class NameSearch {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

    private NameSearch() {}

    /// What has to be found among the starts of names (`people_name_start_v`), each with `like … escape '!'`. The
    /// longest comes first: it leaves the fewest people.
    ///
    /// @return empty if there is no word in the text, which means everybody
    public static List<String> patterns(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> word.replaceAll("([!%_])", "!$1") + "%")
                .toList();
    }
}
