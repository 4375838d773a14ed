package org.weltoffen.catalogue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weltoffen.catalogue.StandardBlocks.Prose;
import org.weltoffen.language.Edition;

/// How hard a text is to read, from what a machine can count.
///
/// @param words how many there are
/// @param sentences headings and list entries count as one each
/// @param longWords words of more than six letters
/// @param longestSentence in words
public record Readability(int words, int sentences, int longWords, int longestSentence) {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*|\\p{N}+");
    private static final int LONG = 6;

    /// Measures a text in which each thought has its own line.
    public static Readability of(String text, Locale locale) {
        var lengths = new ArrayList<Integer>();
        text.lines().forEach(line -> sentences(line, locale).stream()
                .map(Readability::words)
                .filter(length -> length > 0)
                .forEach(lengths::add));
        var longWords = (int) WORD.matcher(text)
                .results()
                .filter(word -> word.group().length() > LONG)
                .count();
        return new Readability(
                lengths.stream().mapToInt(Integer::intValue).sum(),
                lengths.size(),
                longWords,
                lengths.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /// Measures the running text of one lesson.
    public static Readability ofProse(Lesson lesson, Edition edition) {
        var text = lesson.page(edition).blocks().stream()
                .filter(Prose.class::isInstance)
                .map(block -> PlainText.ofMarkdown(((Prose) block).markdown()))
                .collect(Collectors.joining("\n"));
        return of(text, edition.language().locale());
    }

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    private static List<String> sentences(String line, Locale locale) {
        var breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(line);
        var sentences = new ArrayList<String>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(line.substring(start, end));
            start = end;
        }
        return sentences;
    }

    /// Words per sentence.
    public double sentenceLength() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /// The readability index LIX: words per sentence plus the percentage of long words. Below 40 is easy, above 60 is
    /// the language of laws. Source: C. H. Björnsson, Läsbarhet, 1968.
    public double lix() {
        return words == 0 ? 0 : sentenceLength() + 100.0 * longWords / words;
    }
}
