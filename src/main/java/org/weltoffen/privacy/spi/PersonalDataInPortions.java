package org.weltoffen.privacy.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// A keeper of tables from which a great many rows may go in one night. They go in portions, each in a transaction of
/// its own: one for a million rows would hold up everybody who writes, in a cluster on all of its nodes.
public interface PersonalDataInPortions extends PersonalData {

    /// Rows to a portion.
    int PORTION = 10_000;

    /// Rows that one statement names.
    int WINDOW = 1_000;

    @Override
    Stream<IntSupplier> portions(LocalDate today);

    @Override
    default int retain(LocalDate today) {
        return portions(today).mapToInt(IntSupplier::getAsInt).sum();
    }

    /// Cuts what was found into portions. The work must leave alone what changed since it was found.
    ///
    /// @param work does its work for a window of rows and returns how many it touched
    static Stream<IntSupplier> inPortions(List<UUID> found, ToIntFunction<List<UUID>> work) {
        return found.stream()
                .gather(Gatherers.windowFixed(PORTION))
                .map(portion -> () -> portion.stream()
                        .gather(Gatherers.windowFixed(WINDOW))
                        .mapToInt(work)
                        .sum());
    }
}
