package org.weltoffen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-09-14T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void anIdIsAUuidOfVersion7() {
        var id = TimeOrderedId.next(NOON);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void anIdTellsTheMillisecondOfItsMaking() {
        var id = TimeOrderedId.next(NOON);

        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.millis());
    }

    @Test
    void laterIdsSortBehindEarlierOnes() {
        var ids = IntStream.range(0, 500)
                .mapToObj(ms -> TimeOrderedId.next(Clock.offset(NOON, Duration.ofMillis(ms))))
                .map(UUID::toString)
                .toList();

        assertThat(ids).isSorted();
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        var ids = Stream.generate(() -> TimeOrderedId.next(NOON)).limit(10_000);

        assertThat(ids).doesNotHaveDuplicates();
    }
}
