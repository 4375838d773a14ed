package org.weltoffen.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// How people are spread over the units below one unit; the rest stays in the unit itself.
record Sizes(List<Sized> entries, int rest) {

    record Sized(String name, Entry entry, int size) {}

    Sizes {
        entries = List.copyOf(entries);
    }

    /// Units with a size get it; the others share what is left evenly, the first ones one more.
    static Sizes spread(List<Entry> units, int people, Entry above) {
        int given = units.stream().mapToInt(unit -> sizeOf(unit, 0)).sum();
        int sharing = (int) units.stream().filter(unit -> sizeOf(unit, 0) == 0).count();
        int left = people - given;
        if (left < sharing) {
            throw above.problem("the units below need more than %d people".formatted(people), "Enlarge size.");
        }
        var sized = new ArrayList<Sized>();
        int sharer = 0;
        for (var unit : units) {
            int own = sizeOf(unit, 0);
            int size = own > 0 ? own : share(left, sharing, sharer++);
            sized.add(new Sized(unit.isText() ? unit.text() : unit.text("name"), unit, size));
        }
        return new Sizes(sized, sharing == 0 ? left : 0);
    }

    static Sizes even(Entry above, int count, int people, IntFunction<String> name) {
        var sized = IntStream.range(0, count)
                .mapToObj(n -> new Sized(name.apply(n), above, share(people, count, n)))
                .toList();
        return new Sizes(sized, 0);
    }

    private static int share(int people, int units, int unit) {
        return people / units + (unit < people % units ? 1 : 0);
    }

    private static int sizeOf(Entry unit, int otherwise) {
        return unit.isText() || unit.find("size").isEmpty() ? otherwise : unit.number("size", 1, 1_000_000);
    }
}
