package org.weltoffen.catalogue.folder;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.weltoffen.catalogue.Blocks;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Effort;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.catalogue.Objective;
import org.weltoffen.catalogue.Readability;
import org.weltoffen.language.Edition;

/// What must hold within a lesson and between its editions.
final class LessonCheck {

    private static final int LONGEST_SENTENCE = 25;
    private static final int LONGEST_PLAIN_SENTENCE = 16;
    private static final int PLAIN_SENTENCE = 10;
    private static final int PLAIN_GAIN = 8;

    /// Below this LIX there is little left to gain.
    private static final int VERY_EASY = 25;

    private static final double ROUNDING = 0.5;
    private static final double OFF_BY = 0.25;

    private final Lesson lesson;
    private final Course course;
    private final Map<Edition, LessonFile> files;
    private final Blocks blocks;
    private final Findings findings;

    LessonCheck(Lesson lesson, Course course, Map<Edition, LessonFile> files, Blocks blocks, Findings findings) {
        this.lesson = lesson;
        this.course = course;
        this.files = files;
        this.blocks = blocks;
        this.findings = findings;
    }

    void run() {
        files.values().forEach(this::file);
        var german = file(Edition.DE);
        sameBlocks(german, file(Edition.PLAIN));
        sameBlocks(german, file(Edition.EN));
        if (!findings.hasErrors()) {
            minutes(german);
            readability(german);
        }
    }

    private LessonFile file(Edition edition) {
        return requireNonNull(files.get(edition));
    }

    private void file(LessonFile file) {
        var known = course.objectives().stream().map(Objective::id).toList();
        if (!known.containsAll(file.head().objectives())) {
            findings.add(file.name(), 2, "an objective is unknown", "use some of " + known);
        }
        if (file.head().minutes() < 1 || file.head().minutes() > 15) {
            findings.add(file.name(), 2, "a lesson takes 1 to 15 minutes", "split it");
        }
        if (file.blocks().isEmpty()) {
            findings.add(file.name(), 1, "the lesson is empty", "write some text");
        }
        file.blocks().forEach(block -> blocks.check(block.content(), course)
                .forEach(problem -> findings.add(file.name(), block.line(), problem.what(), problem.remedy())));
    }

    private void sameBlocks(LessonFile german, LessonFile other) {
        if (german.head().minutes() != other.head().minutes()
                || !german.head().objectives().equals(other.head().objectives())) {
            findings.add(
                    other.name(), 2, "minutes or objectives differ from " + german.name(), "write the same in both");
        }
        var longest = Math.max(german.blocks().size(), other.blocks().size());
        for (var i = 0; i < longest; i++) {
            var here = signature(german, i);
            var there = signature(other, i);
            if (!here.equals(there)) {
                var line = i < other.blocks().size() ? other.blocks().get(i).line() : 1;
                findings.add(
                        other.name(),
                        line,
                        "block %d is %s, but %s in %s".formatted(i + 1, there, here, german.name()),
                        "write the same blocks in the same order");
                return;
            }
        }
    }

    private String signature(LessonFile file, int position) {
        if (position >= file.blocks().size()) {
            return "missing";
        }
        var content = file.blocks().get(position).content();
        return "%s %s".formatted(blocks.keyOf(content), blocks.anchors(content)).replace(" []", "");
    }

    private void minutes(LessonFile german) {
        var computed = Effort.ofLesson(lesson, course, blocks);
        var stated = lesson.minutes();
        if (Math.abs(stated - computed) > Math.max(ROUNDING, OFF_BY * computed)) {
            findings.add(
                    german.name(),
                    2,
                    "%d minutes are stated, %.1f are likely".formatted(stated, computed),
                    "write minutes: %d in every edition, or change the lesson"
                            .formatted(Math.max(1, Math.round(computed))));
        }
    }

    private void readability(LessonFile german) {
        var standard = Readability.ofProse(lesson, Edition.DE);
        var plain = Readability.ofProse(lesson, Edition.PLAIN);
        if (standard.words() == 0) {
            return;
        }
        if (standard.longestSentence() > LONGEST_SENTENCE) {
            findings.hint(
                    german.name(),
                    1,
                    "a sentence has %d words".formatted(standard.longestSentence()),
                    "make two of it");
        }
        var file = file(Edition.PLAIN);
        if (plain.longestSentence() > LONGEST_PLAIN_SENTENCE || plain.sentenceLength() > PLAIN_SENTENCE) {
            findings.add(
                    file.name(),
                    1,
                    "sentences have %.1f words on average and %d at most"
                            .formatted(plain.sentenceLength(), plain.longestSentence()),
                    "stay at %d and below %d".formatted(PLAIN_SENTENCE, LONGEST_PLAIN_SENTENCE + 1));
        }
        if (plain.lix() > Math.max(standard.lix() - PLAIN_GAIN, Math.min(standard.lix(), VERY_EASY))) {
            findings.add(
                    file.name(),
                    1,
                    "the plain edition is hardly easier: LIX %.0f, the German one has %.0f"
                            .formatted(plain.lix(), standard.lix()),
                    "use shorter sentences and words, at least %d below".formatted(PLAIN_GAIN));
        }
    }
}
