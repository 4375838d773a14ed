package org.weltoffen.quiz;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weltoffen.quiz.spi.Problem;

/// The questions of a course: those inside lessons, which never count, and the pool that attempts draw from. Courses
/// published before there were settings have none of them, so each has a default.
///
/// @param draw questions per attempt
/// @param minutes standard time for the quiz; 0 by default
/// @param feedback when the reasons are shown; at the end by default
/// @param testOut whether the quiz may be taken before the lessons, where the policy allows it; yes by default
/// @param timeLimit null by default, because nobody should have to hurry
public record Quiz(
        int draw,
        @Nullable Integer minutes,
        @Nullable Feedback feedback,
        @Nullable Boolean testOut,
        @Nullable Duration timeLimit,
        List<Question> checks,
        List<Question> pool) {

    /// Less would leave no time for the warning five minutes before the end.
    private static final Duration SHORTEST = Duration.ofMinutes(10);

    public Quiz {
        minutes = requireNonNullElse(minutes, 0);
        feedback = requireNonNullElse(feedback, Feedback.END);
        testOut = requireNonNullElse(testOut, true);
        checks = List.copyOf(checks);
        pool = List.copyOf(pool);
    }

    /// A quiz with the settings that nobody changed.
    public Quiz(int draw, List<Question> checks, List<Question> pool) {
        this(draw, null, null, null, null, checks, pool);
    }

    @Override
    public Integer minutes() {
        return requireNonNull(minutes);
    }

    @Override
    public Feedback feedback() {
        return requireNonNull(feedback);
    }

    @Override
    public Boolean testOut() {
        return requireNonNull(testOut);
    }

    /// What is wrong with the settings. Empty if nothing is.
    public List<Problem> check() {
        var problems = new ArrayList<Problem>();
        if (draw < 1 || pool.size() < 2 * draw) {
            problems.add(new Problem(
                    "pool",
                    "%d questions for a draw of %d".formatted(pool.size(), draw),
                    "write at least twice as many as are drawn"));
        }
        if (minutes() < 0 || minutes() > 60) {
            problems.add(new Problem("minutes", "%d minutes".formatted(minutes()), "write 0 to 60"));
        }
        if (timeLimit != null && timeLimit.compareTo(SHORTEST) < 0) {
            problems.add(new Problem(
                    "time-limit",
                    "%d minutes".formatted(timeLimit.toMinutes()),
                    "leave it out, or write PT10M or more"));
        }
        return problems;
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
