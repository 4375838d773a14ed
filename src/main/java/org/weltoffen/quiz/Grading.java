package org.weltoffen.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An attempt with every question graded.
public record Grading(List<Graded> questions) {

    public Grading {
        questions = List.copyOf(questions);
    }

    public Score score() {
        return questions.stream().map(Graded::score).reduce(new Score(0, 0), Score::plus);
    }

    /// The questions of each objective, in the order they were asked.
    public Map<String, List<Graded>> byObjective() {
        var groups = new LinkedHashMap<String, List<Graded>>();
        questions.forEach(graded -> groups.merge(graded.question().objective(), List.of(graded), Grading::joined));
        return groups;
    }

    private static List<Graded> joined(List<Graded> some, List<Graded> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
