package org.weltoffen.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// The questions of a course: those inside lessons, which never count, and the pool that attempts draw from.
public record Quiz(int draw, List<Question> checks, List<Question> pool) {

    public Quiz {
        checks = List.copyOf(checks);
        pool = List.copyOf(pool);
    }

    /// Draws the questions of one attempt: the objectives take turns, so that each is asked about as evenly as the
    /// pool allows. The same seed draws the same questions in the same order.
    public List<Question> drawn(long seed) {
        var random = new Random(seed);
        var byObjective = new LinkedHashMap<String, ArrayDeque<Question>>();
        var mixed = new ArrayList<>(pool);
        Collections.shuffle(mixed, random);
        mixed.forEach(question -> byObjective
                .computeIfAbsent(question.objective(), _ -> new ArrayDeque<>())
                .add(question));
        var drawn = new ArrayList<Question>();
        while (drawn.size() < Math.min(draw, pool.size())) {
            byObjective.values().stream()
                    .filter(rest -> !rest.isEmpty())
                    .limit(draw - drawn.size())
                    .map(ArrayDeque::remove)
                    .forEach(drawn::add);
        }
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn);
    }

    /// The question of that name, from the pool or the checks.
    public Optional<Question> question(QuestionId id) {
        return Stream.concat(pool.stream(), checks.stream())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }
}
