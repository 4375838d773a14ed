package org.weltoffen.quiz;

import java.util.List;
import java.util.random.RandomGenerator;

/// Choosing from options, one or several.
final class Picks {

    private Picks() {}

    static Answer right(List<Option> options) {
        return new Answer(options.stream().filter(Option::right).map(Option::id).toList());
    }

    /// The whole credit for exactly one right option.
    static int creditForOne(List<Option> options, Answer answer) {
        var full = answer.choices().size() == 1
                && options.stream()
                        .anyMatch(option -> option.right() && answer.choices().contains(option.id()));
        return full ? 100 : 0;
    }

    /// Each right one chosen and each wrong one left is a part. So choosing everything or nothing earns nothing.
    static int creditForSeveral(List<Option> options, Answer answer) {
        var known = options.stream().map(Option::id).toList();
        if (answer.isEmpty()
                || !known.containsAll(answer.choices())
                || answer.choices().stream().distinct().count() == options.size()) {
            return 0;
        }
        var parts = options.stream()
                .filter(option -> option.right() == answer.choices().contains(option.id()))
                .count();
        return Credit.aboveHalf(parts, options.size());
    }

    static String any(List<Option> options, RandomGenerator random) {
        return options.get(random.nextInt(options.size())).id();
    }

    /// Some of the options, at least one.
    static Answer some(List<Option> options, RandomGenerator random) {
        var marks = random.nextInt(1, 1 << options.size());
        return new Answer(options.stream()
                .filter(option -> (marks >> options.indexOf(option) & 1) == 1)
                .map(Option::id)
                .toList());
    }
}
