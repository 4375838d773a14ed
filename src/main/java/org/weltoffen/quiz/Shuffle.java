package org.weltoffen.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Puts things into an order that is the same for the same seed and name.
final class Shuffle {

    private Shuffle() {}

    static <T> List<T> of(List<T> things, long seed, String name) {
        var order = new ArrayList<>(things);
        Collections.shuffle(order, new Random(seed ^ name.hashCode()));
        return List.copyOf(order);
    }
}
