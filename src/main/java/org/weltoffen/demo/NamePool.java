package org.weltoffen.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/// One way of naming people, with the parts to do so.
record NamePool(int weight, Order order, List<String> given, List<String> family) {

    enum Order {
        GIVEN_FIRST,
        FAMILY_FIRST,
        SINGLE;

        static Order of(Entry entry) {
            return switch (entry.text()) {
                case "given-first" -> GIVEN_FIRST;
                case "family-first" -> FAMILY_FIRST;
                case "single" -> SINGLE;
                default ->
                    throw entry.problem(
                            "\"%s\" is not known".formatted(entry.text()), "Use given-first, family-first or single.");
            };
        }
    }

    NamePool {
        given = List.copyOf(given);
        family = List.copyOf(family);
    }

    static NamePool of(Entry entry) {
        entry.onlyWith("id", "weight", "order", "given", "family");
        var order = Order.of(entry.get("order"));
        return new NamePool(
                entry.number("weight", 1, 10_000),
                order,
                order == Order.SINGLE ? List.of() : parts(entry, "given"),
                parts(entry, "family"));
    }

    String anyGiven(RandomGenerator chance) {
        return given.get(chance.nextInt(given.size()));
    }

    String anyFamily(RandomGenerator chance) {
        return family.get(chance.nextInt(family.size()));
    }

    Name name(String given, String family) {
        return switch (order) {
            case GIVEN_FIRST -> new Name(given + " " + family, family + ", " + given);
            case FAMILY_FIRST -> new Name(family + " " + given, family + " " + given);
            case SINGLE -> new Name(family, family);
        };
    }

    private static List<String> parts(Entry entry, String key) {
        var parts = entry.texts(key);
        if (parts.isEmpty()) {
            throw entry.problem("%s has no names".formatted(key), "List at least one name.");
        }
        return parts;
    }
}
