package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.due;
import static org.weltoffen.obligations.Papers.obligation;
import static org.weltoffen.obligations.Papers.on;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.ApplicationTest;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Shift.Kind;

@ApplicationTest
class DerivationTests {

    private static final Derivation.Basis BASIS = new Derivation.Basis(
            new Text("Die Regel.", "The rule."), Timing.calendarYear(MonthDay.of(Month.DECEMBER, 15)));

    @Autowired
    private Derivation derivation;

    @Test
    void aDateNamesTheRuleItComesFrom() {
        assertThat(derivation.of(obligation(), BASIS, List.of()).rule()).isEqualTo(BASIS.rule());
    }

    @Test
    void aDateWithoutShiftsIsThatOfTheCycle() {
        assertThat(derivation.of(obligation(), BASIS, List.of()).steps())
                .containsExactly(new DueDate.Step(
                        new Text("Der Zeitraum 2026 endet am 15.12.2026.", "The 2026 cycle ends on 15 December 2026."),
                        on("2026-12-15")));
    }

    @Test
    void everyShiftIsAStepWithItsOwnDate() {
        var shifts = List.of(
                new Shift(Kind.JOINER, 49, "joined-late"),
                new Shift(Kind.PAUSE, 30, "clock-stopped"),
                new Shift(Kind.EXTENSION, 1, "agreed"));

        var due = derivation.of(due(obligation(), "2027-03-05"), BASIS, shifts);

        assertThat(due.on()).isEqualTo(on("2027-03-05"));
        assertThat(due.steps())
                .extracting(DueDate.Step::on)
                .containsExactly(on("2026-12-15"), on("2027-02-02"), on("2027-03-04"), on("2027-03-05"));
        assertThat(due.steps())
                .extracting(step -> step.sentence().de())
                .containsExactly(
                        "Der Zeitraum 2026 endet am 15.12.2026.",
                        "Wer nach dem 1. Oktober dazukommt, hat 3 Monate Zeit: neues Datum 02.02.2027.",
                        "Ihre Frist hat 30 Tage geruht: neues Datum 04.03.2027.",
                        "Ihre Frist ist verlängert, um einen Tag: neues Datum 05.03.2027.");
    }
}
