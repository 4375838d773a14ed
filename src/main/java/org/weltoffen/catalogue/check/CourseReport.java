package org.weltoffen.catalogue.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.weltoffen.catalogue.Blocks;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Effort;
import org.weltoffen.catalogue.Finding;
import org.weltoffen.catalogue.Finding.Weight;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.catalogue.Readability;
import org.weltoffen.catalogue.StandardBlocks.Law;
import org.weltoffen.language.Edition;
import org.weltoffen.quiz.Guessing;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.QuestionTypes;

/// The figures of one sound course, and what only a look at the calendar or at chance can find.
///
/// @param words all words of the lessons by edition, cases included
/// @param likelyMinutes of the lessons, computed
/// @param questions pool by type
record CourseReport(
        Course course,
        Map<Edition, Integer> words,
        double likelyMinutes,
        Map<String, Long> questions,
        Guessing guessing,
        List<Finding> findings) {

    private static final int PLAYS = 10_000;
    private static final long SEED = 2026;

    /// Guessing must not pass more often, in percent.
    private static final double PASSED_BY_CHANCE = 1;

    static CourseReport of(Course course, List<Finding> hints, Blocks blocks, QuestionTypes types, LocalDate today) {
        var guessing = Guessing.at(course.quiz(), course.passMark(), types, PLAYS, SEED);
        var findings = new ArrayList<>(hints);
        if (guessing.passPercent() > PASSED_BY_CHANCE) {
            findings.add(new Finding(
                    Weight.ERROR,
                    "quiz.yaml",
                    1,
                    "guessing passes %.1f of 100 attempts".formatted(guessing.passPercent()),
                    "add options, or let several be right"));
        }
        findings.addAll(expired(course, today));
        return new CourseReport(
                course,
                words(course, blocks),
                course.lessons().stream()
                        .mapToDouble(lesson -> Effort.ofLesson(lesson, course, blocks))
                        .sum(),
                course.quiz().pool().stream()
                        .collect(Collectors.groupingBy(Question::type, TreeMap::new, Collectors.counting())),
                guessing,
                List.copyOf(findings));
    }

    private static Map<Edition, Integer> words(Course course, Blocks blocks) {
        var words = new TreeMap<Edition, Integer>();
        for (var edition : Edition.values()) {
            words.put(
                    edition,
                    course.lessons().stream()
                            .flatMap(lesson -> lesson.page(edition).blocks().stream())
                            .mapToInt(block -> Readability.of(
                                            blocks.plainText(block, course, edition),
                                            edition.language().locale())
                                    .words())
                            .sum());
        }
        return words;
    }

    private static List<Finding> expired(Course course, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (course.reviewBy().isBefore(today)) {
            findings.add(overdue("course.yaml", "the course", course.reviewBy()));
        }
        for (var lesson : course.lessons()) {
            lesson.page(Edition.DE).blocks().stream()
                    .filter(Law.class::isInstance)
                    .map(Law.class::cast)
                    .filter(law -> law.reviewBy().isBefore(today))
                    .map(law -> overdue("lessons/%s.de.md".formatted(lesson.id()), law.paragraph(), law.reviewBy()))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Finding overdue(String file, String what, LocalDate since) {
        return new Finding(
                Weight.ERROR,
                file,
                1,
                "%s was to be looked at again by %s".formatted(what, since),
                "check and date it");
    }

    boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.weight() == Weight.ERROR);
    }

    double lix(Edition edition) {
        return mean(edition, Readability::lix);
    }

    double sentenceLength(Edition edition) {
        return mean(edition, Readability::sentenceLength);
    }

    private double mean(Edition edition, ToDoubleFunction<Readability> figure) {
        return course.lessons().stream()
                .map(lesson -> Readability.ofProse(lesson, edition))
                .filter(readability -> readability.words() > 0)
                .mapToDouble(figure)
                .average()
                .orElse(0);
    }

    int lessonMinutes() {
        return course.lessons().stream().mapToInt(Lesson::minutes).sum();
    }
}
