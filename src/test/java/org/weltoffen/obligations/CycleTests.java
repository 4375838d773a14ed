package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weltoffen.obligations.Papers.cycle;
import static org.weltoffen.obligations.Papers.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleTests {

    @ParameterizedTest(name = "joined {0}, due {1}")
    @CsvSource({
        "2019-05-01, 2026-12-15",
        "2026-01-01, 2026-12-15",
        "2026-10-01, 2026-12-15",
        "2026-10-02, 2027-01-02",
        "2026-11-29, 2027-02-28",
        "2026-11-30, 2027-02-28",
        "2026-12-01, 2027-03-01",
        "2026-12-31, 2027-03-31",
    })
    void whoeverJoinsAfterTheFirstOfOctoberHasThreeMonths(String joined, String due) {
        assertThat(cycle(2026).dueFor(on(joined))).isEqualTo(on(due));
    }

    @ParameterizedTest(name = "joined {0}, due {1}")
    @CsvSource({"2027-11-29, 2028-02-29", "2027-11-30, 2028-02-29", "2027-12-01, 2028-03-01"})
    void theTwentyNinthOfFebruaryIsADueDateInLeapYears(String joined, String due) {
        assertThat(cycle(2027).dueFor(on(joined))).isEqualTo(on(due));
    }

    @Test
    void whoJoinedOnALeapDayIsDueWithAllTheOthers() {
        assertThat(cycle(2028).dueFor(on("2028-02-29"))).isEqualTo(on("2028-12-15"));
    }

    @Test
    void joiningNeverMakesADateEarlierThanForEveryoneElse() {
        var lateCycle = new Cycle(2026, on("2026-01-01"), on("2026-12-31"));

        for (var day = on("2026-01-01"); day.getYear() == 2026; day = day.plusDays(1)) {
            assertThat(lateCycle.dueFor(day)).isAfterOrEqualTo(lateCycle.dueOn());
        }
    }

    @Test
    void whoJoinedOnAnUnknownDayIsDueWithAllTheOthers() {
        assertThat(cycle(2026).dueFor(null)).isEqualTo(on("2026-12-15"));
    }

    @Test
    void theYearClosesOnNewYearsEveEvenIfTheDueDateIsEarlier() {
        assertThat(cycle(2026).closesFor(on("2026-12-15"))).isEqualTo(on("2026-12-31"));
        assertThat(cycle(2026).closesFor(on("2027-02-28"))).isEqualTo(on("2027-02-28"));
    }

    @Test
    void aCycleThatLeavesItsYearIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cycle(2026, on("2026-01-01"), on("2027-01-15")))
                .withMessageContaining("2026");
    }
}
