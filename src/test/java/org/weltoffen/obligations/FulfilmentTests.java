package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.cycle;
import static org.weltoffen.obligations.Papers.due;
import static org.weltoffen.obligations.Papers.obligation;
import static org.weltoffen.obligations.Papers.on;
import static org.weltoffen.obligations.Papers.with;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.obligations.Fulfilment.Done;
import org.weltoffen.progress.CompletionId;

class FulfilmentTests {

    private final PolicyId policy = new PolicyId(UUID.randomUUID());

    @Test
    void theCourseDoneWithinTheCycleFulfilsIt() {
        var obligation = obligation();
        var done = done("interpreting", "2026-06-01");

        assertThat(Fulfilment.of(List.of(obligation), List.of(done)))
                .containsExactly(new Fulfilment(
                        obligation, done.completion(), on("2026-06-01"), List.of(done.completion()), false));
    }

    @Test
    void lateInTheYearStillCountsAfterTheDueDate() {
        assertThat(Fulfilment.of(List.of(obligation()), List.of(done("interpreting", "2026-12-31"))))
                .hasSize(1);
    }

    @Test
    void whatWasDoneInTheOldYearDoesNotCountForTheNewOne() {
        assertThat(Fulfilment.of(List.of(obligation()), List.of(done("interpreting", "2025-12-31"))))
                .isEmpty();
    }

    @Test
    void whatIsDoneInTheNewYearDoesNotHealTheOldOne() {
        var old = obligation(policy, cycle(2025), "interpreting");
        var current = obligation(policy, cycle(2026), "interpreting");

        assertThat(Fulfilment.of(List.of(current, old), List.of(done("interpreting", "2026-01-01"))))
                .extracting(Fulfilment::obligation)
                .containsExactly(current);
    }

    @Test
    void anotherCourseFulfilsNothing() {
        assertThat(Fulfilment.of(List.of(obligation()), List.of(done("plain-language", "2026-06-01"))))
                .isEmpty();
    }

    @Test
    void aTrackNeedsAllItsCoursesAndIsFulfilledOnTheDayOfTheLast() {
        var obligation = obligation(policy, cycle(2026), "interpreting", "plain-language");
        var first = done("plain-language", "2026-03-01");
        var second = done("interpreting", "2026-05-01");

        assertThat(Fulfilment.of(List.of(obligation), List.of(first))).isEmpty();
        assertThat(Fulfilment.of(List.of(obligation), List.of(second, first)))
                .containsExactly(new Fulfilment(
                        obligation,
                        second.completion(),
                        on("2026-05-01"),
                        List.of(second.completion(), first.completion()),
                        false));
    }

    @Test
    void doingACourseAgainDoesNotMoveTheDay() {
        var first = done("interpreting", "2026-03-01");
        var again = done("interpreting", "2026-09-01");

        assertThat(Fulfilment.of(List.of(obligation()), List.of(again, first)))
                .extracting(Fulfilment::on)
                .containsExactly(on("2026-03-01"));
    }

    @Test
    void aTrackWithoutCoursesIsNeverFulfilled() {
        assertThat(Fulfilment.of(List.of(obligation(policy, cycle(2026))), List.of(done("interpreting", "2026-03-01"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"OPEN", "EXEMPT", "PAUSED"})
    void whoeverIsExemptOrPausedMayStillDoIt(Status status) {
        var obligation = with(obligation(), status, "");

        assertThat(Fulfilment.of(List.of(obligation), List.of(done("interpreting", "2026-06-01"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"FULFILLED", "RECOGNISED"})
    void whatIsMetStaysAsItIs(Status status) {
        var obligation = with(obligation(), status, "2026-02-01");

        assertThat(Fulfilment.of(List.of(obligation), List.of(done("interpreting", "2026-06-01"))))
                .isEmpty();
    }

    @Test
    void someoneWhoJoinedLateMayFulfilTheOldYearInTheNewOneButOneCourseDoesNotCountTwice() {
        var old = due(obligation(policy, cycle(2025), "interpreting"), "2026-02-28");
        var current = obligation(policy, cycle(2026), "interpreting");
        var done = done("interpreting", "2026-02-28");

        assertThat(Fulfilment.of(List.of(old, current), List.of(done)))
                .extracting(Fulfilment::obligation)
                .containsExactly(old);
        assertThat(Fulfilment.of(List.of(with(old, Status.FULFILLED, "2026-02-28"), current), List.of(done)))
                .isEmpty();
    }

    @Test
    void oneCourseMayFulfilTwoPolicies() {
        var one = obligation(policy, cycle(2026), "interpreting");
        var other = obligation(new PolicyId(UUID.randomUUID()), cycle(2026), "interpreting");

        assertThat(Fulfilment.of(List.of(one, other), List.of(done("interpreting", "2026-02-28"))))
                .hasSize(2);
    }

    private static Done done(String course, String day) {
        return new Done(new CompletionId(UUID.randomUUID()), new CourseId(course), on(day));
    }
}
