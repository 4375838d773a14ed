package org.weltoffen.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;

/// A question answered by filling the gaps of a text. Answers are `gap=option`.
///
/// @param passage the text, with the id of each gap in square brackets
public record GapQuestion(
        QuestionId id,
        String type,
        String objective,
        Kind kind,
        int points,
        String lesson,
        Text text,
        Text passage,
        List<Gap> gaps)
        implements Question {

    private static final Pattern MARK = Pattern.compile("\\[([a-z0-9][a-z0-9-]*)]");

    public GapQuestion {
        gaps = List.copyOf(gaps);
    }

    /// The passage cut at its gaps, in reading order.
    public List<Piece> pieces(Language language) {
        return pieces(passage.in(language));
    }

    static List<Piece> pieces(String passage) {
        var pieces = new ArrayList<Piece>();
        var marks = MARK.matcher(passage);
        var from = 0;
        while (marks.find()) {
            if (marks.start() > from) {
                pieces.add(new Piece.Words(passage.substring(from, marks.start())));
            }
            pieces.add(new Piece.Hole(marks.group(1)));
            from = marks.end();
        }
        if (from < passage.length()) {
            pieces.add(new Piece.Words(passage.substring(from)));
        }
        return pieces;
    }

    /// The gap of that name.
    public Optional<Gap> gap(String name) {
        return gaps.stream().filter(gap -> gap.id().equals(name)).findFirst();
    }

    /// What can stand in a gap, in the order of one attempt.
    public List<Option> shuffled(Gap gap, long seed) {
        return Shuffle.of(gap.options(), seed, id.value() + "/" + gap.id());
    }

    /// A place in the text with what can stand there.
    public record Gap(String id, List<Option> options) {

        public Gap {
            options = List.copyOf(options);
        }
    }

    /// A part of the passage: words to read, or a hole named by its gap.
    public sealed interface Piece {

        record Words(String text) implements Piece {}

        record Hole(String gap) implements Piece {}
    }
}
