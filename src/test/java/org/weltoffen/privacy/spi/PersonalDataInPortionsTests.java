package org.weltoffen.privacy.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonalDataInPortionsTests {

    private final List<UUID> worked = new ArrayList<>();
    private final List<Integer> windows = new ArrayList<>();

    private int work(List<UUID> rows) {
        windows.add(rows.size());
        worked.addAll(rows);
        return rows.size();
    }

    @Test
    void manyRowsGoInPortionsAndThoseInWindows() {
        var found = Stream.generate(UUID::randomUUID).limit(21_500).toList();

        var portions = PersonalDataInPortions.inPortions(found, this::work).toList();
        assertThat(worked).as("before anybody runs them").isEmpty();

        assertThat(portions.stream().map(IntSupplier::getAsInt)).containsExactly(10_000, 10_000, 1_500);
        assertThat(windows).hasSize(22).endsWith(1_000, 1_000, 500).allMatch(size -> size <= 1_000);
        assertThat(worked).isEqualTo(found);
    }

    @Test
    void whereNothingIsOldThereIsNoPortion() {
        assertThat(PersonalDataInPortions.inPortions(List.of(), this::work)).isEmpty();
    }
}
