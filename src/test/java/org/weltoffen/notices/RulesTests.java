package org.weltoffen.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Mode;
import org.weltoffen.obligations.Status;

/// When people are reminded. The due date of most cases is Tuesday, 15 December 2026.
class RulesTests {

    private static final Rules RULES = Rules.usual();
    private static final Text POLICY = new Text("Jährliche Fortbildung", "Yearly training");
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 4, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        someone who begins is told so on the first day            | 2026-09-01 | MANDATORY   | OPEN       | 2026-09-01 | 2026-12-15 | 2015-04-01 | -          | 0 | ARISEN
        who begins on a Saturday is told so on Monday             | 2026-09-07 | MANDATORY   | OPEN       | 2026-09-05 | 2026-12-15 | 2015-04-01 | -          | 0 | ARISEN
        an offer that begins is told too                          | 2026-09-01 | OFFERED     | OPEN       | 2026-09-01 | 2026-12-31 | 2015-04-01 | -          | 0 | ARISEN
        the day after the beginning nothing happens               | 2026-09-02 | MANDATORY   | OPEN       | 2026-09-01 | 2026-12-15 | 2015-04-01 | -          | 0 | -
        29 days before is too early                               | 2026-11-16 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 0 | -
        28 days before is the first reminder                      | 2026-11-17 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 0 | DUE
        27 days before nothing happens                            | 2026-11-18 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 0 | -
        7 days before is the second                               | 2026-12-08 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 1 | DUE
        on the due date nothing happens                           | 2026-12-15 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 2 | -
        3 days after is the third                                 | 2026-12-18 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 2 | DUE
        14 days after is the fourth                               | 2026-12-29 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 3 | DUE
        there is no fifth                                         | 2026-12-29 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 4 | -
        more than four by mistake stay the last                   | 2026-12-29 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 9 | -
        a recommendation is reminded of too                       | 2026-12-08 | RECOMMENDED | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 0 | DUE
        an offer has no date to be reminded of                    | 2026-12-08 | OFFERED     | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 0 | -
        who is done hears no more                                 | 2026-12-08 | MANDATORY   | FULFILLED  | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 0 | -
        who has something recognised hears no more                | 2026-12-08 | MANDATORY   | RECOGNISED | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 0 | -
        who is exempt hears nothing                               | 2026-12-08 | MANDATORY   | EXEMPT     | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 0 | -
        who is on leave hears nothing                             | 2026-12-08 | MANDATORY   | PAUSED     | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 0 | -
        who is on leave hears nothing after the date either       | 2026-12-18 | MANDATORY   | PAUSED     | 2026-01-01 | 2026-12-15 | 2015-04-01 | -          | 0 | -
        who left yesterday hears nothing                          | 2026-12-08 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | 2026-12-07 | 0 | -
        on the last day of work one still does                    | 2026-12-08 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | 2026-12-08 | 0 | DUE
        who leaves later still does                               | 2026-12-08 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2015-04-01 | 2026-12-31 | 0 | DUE
        who comes tomorrow hears nothing yet                      | 2026-12-08 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-15 | 2026-12-09 | -          | 0 | -
        on the first day of work one does                         | 2026-12-08 | MANDATORY   | OPEN       | 2026-12-08 | 2026-12-15 | 2026-12-08 | -          | 0 | DUE
        a training that begins later is not open yet              | 2026-12-08 | MANDATORY   | OPEN       | 2026-12-09 | 2026-12-15 | 2015-04-01 | -          | 0 | -
        a training without a due date has no reminder             | 2026-12-08 | MANDATORY   | OPEN       | 2026-01-01 | -          | 2015-04-01 | -          | 0 | -
        Saturday is no day for mail                               | 2026-12-12 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-19 | 2015-04-01 | -          | 0 | -
        Saturday's reminder comes on Monday                       | 2026-12-14 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-19 | 2015-04-01 | -          | 0 | DUE
        Sunday's reminder comes on Monday                         | 2026-12-14 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-20 | 2015-04-01 | -          | 0 | DUE
        Buß- und Bettag is a day off                              | 2026-11-18 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-16 | 2015-04-01 | -          | 0 | -
        its reminder comes on Thursday                            | 2026-11-19 | MANDATORY   | OPEN       | 2026-01-01 | 2026-12-16 | 2015-04-01 | -          | 0 | DUE
        the year's end does not matter                            | 2027-01-04 | MANDATORY   | OPEN       | 2026-01-01 | 2027-01-01 | 2015-04-01 | -          | 0 | DUE
        29 February can be a due date                             | 2028-02-22 | MANDATORY   | OPEN       | 2028-01-01 | 2028-02-29 | 2015-04-01 | -          | 0 | DUE
        """)
    void isReminded(
            String name,
            LocalDate today,
            Mode mode,
            Status status,
            LocalDate startsOn,
            @Nullable LocalDate dueOn,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            int written,
            @Nullable Template expected) {
        var duty = new Duty(startsOn.getYear(), POLICY, mode, status, startsOn, dueOn);
        var standing = new Standing(joinedOn, leftOn, List.of(duty), Map.of(startsOn.getYear(), written), false, true);

        var call = RULES.call(standing, RULES.workingDayBefore(today), today);

        assertThat(call.map(Rules.Call::template).orElse(null)).as(name).isEqualTo(expected);
    }

    @Test
    void severalOpenTrainingsMakeOneOverview() {
        var standing = standing(true, open("2026-12-15"), open("2026-12-15"), open("2027-03-31"));

        assertThat(callOn("2026-12-08", standing).orElseThrow().template()).isEqualTo(Template.DIGEST);
    }

    @Test
    void whoWantsNoOverviewGetsTheDueNotice() {
        var standing = standing(false, open("2026-12-15"), open("2027-03-31"));

        assertThat(callOn("2026-12-08", standing).orElseThrow().template()).isEqualTo(Template.DUE);
    }

    @Test
    void whatIsDoneMakesNoOverview() {
        var done = new Duty(
                2026, POLICY, Mode.MANDATORY, Status.FULFILLED, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 15));

        assertThat(callOn("2026-12-08", standing(true, open("2026-12-15"), done))
                        .orElseThrow()
                        .template())
                .isEqualTo(Template.DUE);
    }

    @Test
    void aFullCycleDoesNotSilenceTheNext() {
        var next = new Duty(
                2027, POLICY, Mode.MANDATORY, Status.OPEN, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15));
        var standing = new Standing(LONG_AGO, null, List.of(open("2026-12-15"), next), Map.of(2026, 4), false, false);

        assertThat(callOn("2026-12-08", standing)).contains(new Rules.Call(Template.DUE, 2027));
    }

    @Test
    void whoWasRemindedTodayIsNotRemindedAgain() {
        var standing = new Standing(LONG_AGO, null, List.of(open("2026-12-15")), Map.of(), true, true);

        assertThat(callOn("2026-12-08", standing)).isEmpty();
    }

    @Test
    void daysWithoutAServerAreMadeUpFor() {
        var standing = standing(true, open("2026-12-15"));

        assertThat(RULES.call(standing, LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 10)))
                .contains(new Rules.Call(Template.DUE, 2026));
    }

    @Test
    void whatShouldHaveGoneOutWeeksAgoIsLeftOut() {
        var standing = standing(true, open("2026-12-15"));

        assertThat(RULES.call(standing, LocalDate.of(2026, 11, 13), LocalDate.of(2026, 12, 2)))
                .isEmpty();
    }

    @Test
    void withoutHolidaysEveryWeekdayCounts() {
        var rules = new Rules(List.of(28), List.of(), 4, 8, 16, false);

        assertThat(rules.isWorkingDay(LocalDate.of(2026, 11, 18))).isTrue();
        assertThat(RULES.isWorkingDay(LocalDate.of(2026, 11, 18))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-08T08:00", "2026-12-08T12:30", "2026-12-08T15:59"})
    void mailGoesOutInOfficeHours(LocalDateTime time) {
        assertThat(RULES.isOpen(time)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-08T07:59",
                "2026-12-08T16:00",
                "2026-12-08T23:00",
                "2026-12-12T10:00",
                "2026-12-13T10:00",
                "2026-12-25T10:00"
            })
    void mailRestsAtOtherTimes(LocalDateTime time) {
        assertThat(RULES.isOpen(time)).isFalse();
    }

    @Test
    void rulesThatBreakThePromiseCannotBeMade() {
        assertThatThrownBy(() -> new Rules(List.of(28), List.of(), 5, 8, 16, true))
                .hasMessageContaining("5");
        assertThatThrownBy(() -> new Rules(List.of(28), List.of(), 4, 7, 16, true))
                .hasMessageContaining("7");
        assertThatThrownBy(() -> new Rules(List.of(28), List.of(), 4, 8, 17, true))
                .hasMessageContaining("17");
        assertThatThrownBy(() -> new Rules(List.of(0), List.of(), 4, 8, 16, true))
                .hasMessageContaining("0");
        assertThatThrownBy(() -> new Rules(List.of(), List.of(), 4, 8, 16, true))
                .hasMessageContaining("no day");
        assertThatThrownBy(() -> Rules.parse("28, bald")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void easterFallsWhereTheCalendarHasIt() {
        assertThat(List.of(2024, 2025, 2026, 2027, 2028, 2038).stream().map(SaxonHolidays::easter))
                .containsExactly(
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2025, 4, 20),
                        LocalDate.of(2026, 4, 5),
                        LocalDate.of(2027, 3, 28),
                        LocalDate.of(2028, 4, 16),
                        LocalDate.of(2038, 4, 25));
    }

    /// Whatever happens in a life at work, over two years, day by day.
    @Test
    void nobodyEverGetsTooManyOrOneWithoutReason() {
        for (var seed = 0; seed < 300; seed++) {
            new Life(new Random(seed)).goesBy();
        }
    }

    private static final class Life {

        private final Random chance;
        private final Rules rules;
        private final Map<Integer, Integer> written = new HashMap<>();

        Life(Random chance) {
            this.chance = chance;
            rules = new Rules(days(), days(), 1 + chance.nextInt(4), 8, 16, chance.nextBoolean());
        }

        private List<Integer> days() {
            return chance.ints(1 + chance.nextInt(6), 1, 91).boxed().toList();
        }

        void goesBy() {
            var joined = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(300));
            var left = chance.nextBoolean() ? null : joined.plusDays(chance.nextInt(500));
            var since = LocalDate.of(2025, 12, 31);
            for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1 + chance.nextInt(3))) {
                var standing =
                        new Standing(joined, left, duties(), written, chance.nextInt(9) == 0, chance.nextBoolean());
                var call = rules.call(standing, since, day);
                if (call.isPresent()) {
                    check(call.get(), standing, day);
                    written.merge(call.get().year(), 1, Integer::sum);
                }
                since = rules.isWorkingDay(day) ? day : since;
            }
            assertThat(written.values()).allMatch(number -> number <= rules.most() && number <= Rules.MOST_EVER);
        }

        private void check(Rules.Call call, Standing standing, LocalDate day) {
            assertThat(rules.isWorkingDay(day)).isTrue();
            assertThat(standing.isThere(day)).isTrue();
            assertThat(standing.writtenToday()).isFalse();
            assertThat(standing.duties())
                    .as("something is open that the reminder of %s can be about", day)
                    .anyMatch(duty -> duty.status() == Status.OPEN
                            && duty.year() == call.year()
                            && !duty.startsOn().isAfter(day));
            assertThat(call.template() != Template.DIGEST || standing.digests()).isTrue();
            assertThat(call.template().isReminder()).isTrue();
        }

        private <T> T any(T[] values) {
            return List.of(values).get(chance.nextInt(values.length));
        }

        private List<Duty> duties() {
            var duties = new ArrayList<Duty>();
            for (var number = chance.nextInt(4); number > 0; number--) {
                var year = 2026 + chance.nextInt(2);
                var starts = LocalDate.of(year, 1, 1).plusDays(chance.nextInt(200));
                duties.add(new Duty(
                        year,
                        POLICY,
                        any(Mode.values()),
                        any(Status.values()),
                        starts,
                        starts.plusDays(chance.nextInt(300))));
            }
            return duties;
        }
    }

    private static Optional<Rules.Call> callOn(String day, Standing standing) {
        var today = LocalDate.parse(day);
        return RULES.call(standing, RULES.workingDayBefore(today), today);
    }

    private static Standing standing(boolean digests, Duty... duties) {
        return new Standing(LONG_AGO, null, List.of(duties), Map.of(), false, digests);
    }

    private static Duty open(String dueOn) {
        return new Duty(2026, POLICY, Mode.MANDATORY, Status.OPEN, LocalDate.of(2026, 1, 1), LocalDate.parse(dueOn));
    }
}
