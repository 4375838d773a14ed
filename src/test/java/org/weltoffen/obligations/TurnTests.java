package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.obligation;
import static org.weltoffen.obligations.Papers.on;
import static org.weltoffen.obligations.Papers.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnTests {

    private static final LocalDate TODAY = on("2026-09-14");

    @Test
    void anExtensionMovesTheDueDateAndSaysWhy() {
        var turn = turn(obligation(), new Change.Extend(14)).orElseThrow();

        assertThat(turn.dueOn()).isEqualTo(on("2026-12-29"));
        assertThat(turn.shift()).isEqualTo(new Shift(Shift.Kind.EXTENSION, 14, "agreed"));
    }

    @Test
    void theClockRunsOnAfterAPauseFromWhereItStopped() {
        var paused = with(obligation(), Status.PAUSED, "");

        var turn = turn(paused, new Change.Resume()).orElseThrow();

        assertThat(turn.status()).isEqualTo(Status.OPEN);
        assertThat(turn.shift()).isEqualTo(new Shift(Shift.Kind.PAUSE, 13, "clock-stopped"));
        assertThat(turn.dueOn()).isEqualTo(on("2026-12-28"));
    }

    @Test
    void aPauseThatEndsOnTheSameDayMovesNothing() {
        var paused = with(obligation(), Status.PAUSED, "");

        var turn = Turn.of(paused, new Change.Resume(), TODAY, TODAY).orElseThrow();

        assertThat(turn.dueOn()).isEqualTo(paused.dueOn());
        assertThat(turn.shift()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"FULFILLED", "RECOGNISED"})
    void nothingMakesWhatIsMetUnmet(Status met) {
        var obligation = with(obligation(), met, "2026-03-01");

        for (var change : List.of(
                new Change.Exempt(Change.Reason.ABSENT),
                new Change.Pause(),
                new Change.Resume(),
                new Change.Extend(1),
                new Change.Recognise(TODAY))) {
            assertThat(turn(obligation, change)).isEmpty();
        }
    }

    @Test
    void theDueDateItselfIsInTime() {
        assertThat(obligation().isOverdue(on("2026-12-15"))).isFalse();
        assertThat(obligation().isOverdue(on("2026-12-16"))).isTrue();
        assertThat(with(obligation(), Status.EXEMPT, "").isOverdue(on("2026-12-16")))
                .isFalse();
    }

    private static Optional<Turn> turn(Obligation obligation, Change change) {
        return Turn.of(obligation, change, on("2026-09-01"), TODAY);
    }
}
