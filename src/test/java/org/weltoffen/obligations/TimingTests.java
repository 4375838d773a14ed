package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weltoffen.obligations.Papers.on;

import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weltoffen.obligations.Timing.Period;

class TimingTests {

    private static final MonthDay SEPTEMBER = MonthDay.of(9, 1);
    private static final MonthDay JUNE = MonthDay.of(6, 30);

    @ParameterizedTest(name = "{0} lies in {1}: {2} to {4}, due {3}")
    @CsvSource({
        "2026-08-31, 2025, 2025-09-01, 2026-06-30, 2026-08-31",
        "2026-09-01, 2026, 2026-09-01, 2027-06-30, 2027-08-31",
        "2027-02-28, 2026, 2026-09-01, 2027-06-30, 2027-08-31",
        "2028-02-29, 2027, 2027-09-01, 2028-06-30, 2028-08-31",
    })
    void aPeriodOfItsOwnRunsForTwelveMonthsFromItsDay(String day, int year, String starts, String due, String ends) {
        var timing = own(JoinerRule.STANDARD);

        assertThat(timing.cycleOf(on(day))).isEqualTo(new Cycle(year, on(starts), on(due), on(ends)));
    }

    @Test
    void aCalendarYearEndsOnNewYearsEveWheneverItIsDue() {
        var timing = Timing.calendarYear(MonthDay.of(Month.NOVEMBER, 30));

        assertThat(timing.cycleOf(on("2026-12-31")))
                .isEqualTo(new Cycle(2026, on("2026-01-01"), on("2026-11-30"), on("2026-12-31")));
    }

    @ParameterizedTest(name = "joined {0}, due {1}")
    @CsvSource({
        "2020-01-01, 2026-12-15",
        "2026-01-15, 2026-12-15",
        "2026-10-01, 2026-12-15",
        "2026-10-02, 2026-12-15",
        "2026-11-01, 2027-01-01",
        "2026-11-30, 2027-01-30",
        "2026-12-01, ",
        "2026-12-31, ",
    })
    void whoComesAfterTheCutOffBeginsWithTheNextCycle(String joined, String due) {
        var rule = new JoinerRule(2, MonthDay.of(10, 1), MonthDay.of(11, 30));

        assertThat(rule.dueFor(Papers.cycle(2026), on(joined))
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "joined {0}, due {1}")
    @CsvSource({
        "2026-09-01, 2027-06-30",
        "2026-10-02, 2027-06-30",
        "2027-03-31, 2027-06-30",
        "2027-04-01, 2027-07-01",
        "2027-08-31, 2027-11-30",
    })
    void whereEveryDayIsLateMonthsCountFromJoiningButNeverLessThanForAllTheOthers(String joined, String due) {
        var timing = own(new JoinerRule(3, null, null));

        assertThat(timing.joiners().dueFor(timing.cycle(2026), on(joined))).contains(on(due));
    }

    @Test
    void noDueDateEverLiesBeforeTheDayOfJoining() {
        var timing = own(new JoinerRule(0, null, null));
        var cycle = timing.cycle(2026);

        for (var day = cycle.startsOn(); !day.isAfter(cycle.endsOn()); day = day.plusDays(1)) {
            assertThat(timing.joiners().dueFor(cycle, day).orElseThrow()).isAfterOrEqualTo(day);
        }
    }

    @Test
    void theTwentyNinthOfFebruaryIsNoDayOfEveryYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timing.calendarYear(MonthDay.of(2, 29)))
                .withMessageContaining("--02-29");
    }

    @Test
    void aCalendarYearStartsOnNewYearsDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(Period.CALENDAR_YEAR, SEPTEMBER, JUNE, 0, 0, 0, JoinerRule.STANDARD))
                .withMessageContaining("--09-01");
    }

    private static Timing own(JoinerRule joiners) {
        return new Timing(Period.OWN, SEPTEMBER, JUNE, 0, 0, 0, joiners);
    }
}
