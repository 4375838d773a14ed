package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// The order of the waves of a policy. Numbers and days are places; only waves yet to come change theirs.
record WaveOrder(List<Wave> waves, LocalDate today) {

    WaveOrder {
        waves = waves.stream().sorted(Comparator.comparingInt(Wave::number)).toList();
    }

    /// Draws the order of the waves to come. The same seed and waves always give the same order, whatever the order
    /// was before.
    List<Wave> drawn(long seed) {
        var coming = new ArrayList<>(coming());
        coming.sort(Comparator.comparing(wave -> wave.name().de()));
        Collections.shuffle(coming, new Random(seed));
        return inPlaces(coming);
    }

    /// Lets a wave to come change places with the one before it, if that one is to come too.
    List<Wave> earlier(int number) {
        var coming = new ArrayList<>(coming());
        for (var i = 1; i < coming.size(); i++) {
            if (coming.get(i).number() == number) {
                Collections.swap(coming, i, i - 1);
                break;
            }
        }
        return inPlaces(coming);
    }

    private List<Wave> coming() {
        return waves.stream().filter(wave -> wave.startsOn().isAfter(today)).toList();
    }

    private List<Wave> inPlaces(List<Wave> coming) {
        var places = coming();
        var all = new ArrayList<Wave>();
        waves.stream().filter(wave -> !wave.startsOn().isAfter(today)).forEach(all::add);
        for (var i = 0; i < places.size(); i++) {
            all.add(coming.get(i).at(places.get(i)));
        }
        return List.copyOf(all);
    }
}
