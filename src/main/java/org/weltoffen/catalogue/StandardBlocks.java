package org.weltoffen.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.quiz.QuestionId;

/// The forms of the blocks every course can use. What each of them must keep to stands in [StandardBlockRules].
public final class StandardBlocks {

    private StandardBlocks() {}

    /// Running text in Markdown. Links to `glossary:<id>` are terms of the course's glossary.
    public record Prose(String markdown) implements BlockContent {}

    /// A picture; either described or marked as decoration.
    public record Image(
            String file,
            @Nullable String alt,
            boolean decorative,
            @Nullable String caption) implements BlockContent {}

    /// A short film without a start of its own.
    ///
    /// @param captions a WebVTT file of the course's media
    /// @param transcript Markdown; tells what is seen as well as what is said
    public record Video(String file, String captions, String title, String text, String transcript)
            implements BlockContent {}

    /// Something to listen to.
    ///
    /// @param transcript Markdown
    public record Audio(String file, String title, String transcript) implements BlockContent {}

    /// The one sentence to keep.
    public record KeySentence(String text) implements BlockContent {}

    /// A thought for oneself, uncovered by a button. Nothing is stored.
    public record Reveal(String question, String answer) implements BlockContent {}

    /// Headings that open one text each.
    public record Accordion(List<Fold> items) implements BlockContent {

        public Accordion {
            items = List.copyOf(items);
        }
    }

    /// One heading of an accordion.
    ///
    /// @param text Markdown
    public record Fold(String title, String text) {}

    /// Two ways beside each other, row by row.
    public record Comparison(String left, String right, List<Pair> rows) implements BlockContent {

        public Comparison {
            rows = List.copyOf(rows);
        }
    }

    /// One row of a comparison.
    public record Pair(String left, String right, @Nullable String why) {}

    /// What follows what.
    public record Timeline(List<Step> steps) implements BlockContent {

        public Timeline {
            steps = List.copyOf(steps);
        }
    }

    /// One point in a timeline.
    ///
    /// @param when in the author's words, such as `8:00 Uhr` or `seit 2012`
    public record Step(String when, String title, String text) {}

    /// A question to oneself with room to write. Stored only if the learner saves it, and seen by nobody else.
    ///
    /// @param starters beginnings of sentences to choose from
    public record Reflection(String id, String prompt, List<String> starters) implements BlockContent {

        public Reflection {
            starters = List.copyOf(starters);
        }
    }

    /// What I try at work in the next four weeks: one of some ideas, or one's own. Stored like a reflection.
    public record Transfer(String id, String prompt, List<String> ideas) implements BlockContent {

        public Transfer {
            ideas = List.copyOf(ideas);
        }
    }

    /// Things to tick off, for oneself.
    public record Checklist(String id, String title, List<String> items) implements BlockContent {

        public Checklist {
            items = List.copyOf(items);
        }
    }

    /// A file to take along.
    public record Download(String file, String title, String text) implements BlockContent {}

    /// What the law says, of which day, and who looks after it.
    ///
    /// @param paragraph as one cites it, such as `§ 25 VwVfG`
    public record Law(String paragraph, String title, String text, LocalDate asOf, String owner, LocalDate reviewBy)
            implements BlockContent {}

    /// A branching case, by its id.
    public record CaseRef(String use) implements BlockContent {}

    /// An inline question, by its id among the checks.
    public record QuestionRef(QuestionId use) implements BlockContent {}

    /// A fact with its source.
    public record Fact(String text, String source) implements BlockContent {}
}
