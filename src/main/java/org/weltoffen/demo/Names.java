package org.weltoffen.demo;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.weltoffen.demo.NamePool.Order;

/// Puts names together from the pools of `names.yaml`. The same chance makes the same names.
final class Names {

    private static final int TRIES = 8;

    private final List<NamePool> pools;
    private final List<NamePool> givenFirst;
    private final int doubleFamily;
    private final int secondGiven;
    private final RandomGenerator chance;
    private final Set<String> used = new HashSet<>();

    Names(Path file, RandomGenerator chance) {
        var entry = Entry.read(file).onlyWith("format", "double-family", "second-given", "pools");
        entry.number("format", 1, 1);
        this.pools = entry.get("pools").list().stream().map(NamePool::of).toList();
        this.givenFirst =
                pools.stream().filter(pool -> pool.order() == Order.GIVEN_FIRST).toList();
        if (givenFirst.isEmpty()) {
            throw entry.get("pools").problem("no pool is given-first", "Add at least one.");
        }
        this.doubleFamily = entry.number("double-family", 0, 100);
        this.secondGiven = entry.number("second-given", 0, 100);
        this.chance = chance;
    }

    /// The next name; one that already occurred only if chance insists.
    Name next() {
        var name = any();
        for (int tries = 1; tries < TRIES && !used.add(name.shown()); tries++) {
            name = any();
        }
        return name;
    }

    private Name any() {
        var pool = anyOf(pools);
        if (pool.order() == Order.SINGLE) {
            return pool.name("", pool.anyFamily(chance));
        }
        var given = pool.anyGiven(chance);
        var family = pool.anyFamily(chance);
        if (pool.order() == Order.GIVEN_FIRST) {
            given = percent(secondGiven) ? joined(given, " ", pool.anyGiven(chance)) : given;
            family = percent(doubleFamily)
                    ? joined(family, "-", anyOf(givenFirst).anyFamily(chance))
                    : family;
        }
        return pool.name(given, family);
    }

    private static String joined(String one, String by, String other) {
        return one.equals(other) || one.contains(" ") || other.contains(" ") ? one : one + by + other;
    }

    private boolean percent(int share) {
        return chance.nextInt(100) < share;
    }

    private NamePool anyOf(List<NamePool> among) {
        int point = chance.nextInt(among.stream().mapToInt(NamePool::weight).sum());
        for (var pool : among) {
            point -= pool.weight();
            if (point < 0) {
                return pool;
            }
        }
        return among.getLast();
    }
}
