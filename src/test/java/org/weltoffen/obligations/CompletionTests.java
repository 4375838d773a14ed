package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.weltoffen.obligations.Papers.on;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.weltoffen.access.AccountId;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.StaffImported;
import org.weltoffen.progress.CourseCompleted;

class CompletionTests extends LedgerTest {

    @Test
    void completingTheCourseFulfilsTheObligation() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var person = city.person(office);
        importStaff();
        var completion = city.completes(person, "interpreting", "2026-09-14");

        settle(person);

        var obligation = only(person);
        assertThat(obligation.status()).isEqualTo(Status.FULFILLED);
        assertThat(obligation.fulfilledOn()).isEqualTo(on("2026-09-14"));
        assertThat(obligation.completion()).isEqualTo(completion);
        assertThat(story(obligation)).containsExactly("AROSE arising", "FULFILLED completion");
        assertThat(events.stream(ObligationMet.class))
                .containsExactly(new ObligationMet(obligation.id(), person, completion));
    }

    @Test
    void theSameCompletionDeliveredTwiceChangesNothing() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var person = city.person(office);
        importStaff();
        completes(person, "interpreting", "2026-09-14");
        var before = only(person);

        settle(person);
        completes(person, "interpreting", "2026-09-15");

        assertThat(only(person)).isEqualTo(before);
        assertThat(events.stream(ObligationMet.class)).hasSize(1);
    }

    @Test
    void lateInTheEveningOfNewYearsEveBelongsToTheOldYear() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var person = city.person(office);
        importStaff();

        completes(person, "interpreting", "2026-12-31");

        assertThat(only(person).fulfilledOn()).isEqualTo(on("2026-12-31"));
    }

    @Test
    void aTrackWaitsForItsLastCourse() {
        active(Mode.RECOMMENDED, administration(office), "interpreting", "plain-language");
        var person = city.person(office);
        importStaff();

        completes(person, "plain-language", "2026-03-01");
        assertThat(only(person).status()).isEqualTo(Status.OPEN);

        completes(person, "interpreting", "2026-09-14");
        assertThat(only(person).status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void whoeverIsExemptAndDoesItAnywayIsFulfilledAndTheLedgerSaysSo() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var person = city.person(office);
        importStaff();
        obligations.change(only(person), new Change.Exempt(Change.Reason.ABSENT), new AccountId(UUID.randomUUID()));

        completes(person, "interpreting", "2026-09-14");

        assertThat(only(person).status()).isEqualTo(Status.FULFILLED);
        assertThat(story(only(person)))
                .containsExactly("AROSE arising", "EXEMPTED exempt.absent", "FULFILLED completion.although-exempt");
    }

    @Test
    void whatWasCompletedBeforeTheObligationAroseCountsAtOnce() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var person = city.person(office);
        completes(person, "interpreting", "2026-03-01");

        importStaff();

        assertThat(only(person).status()).isEqualTo(Status.FULFILLED);
        assertThat(only(person).fulfilledOn()).isEqualTo(on("2026-03-01"));
    }

    static List<Long> seeds() {
        return List.of(1L, 2L, 3L, 5L, 8L, 13L, 21L, 34L, 55L, 89L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyOrderOfImportsAndCompletionsLeavesOneRowThatStaysFulfilled(long seed) {
        active(Mode.MANDATORY, administration(office), "interpreting", "plain-language");
        var person = city.person(office);
        var steps = new ArrayList<Runnable>();
        var imported = UUID.randomUUID();
        city.completes(person, "interpreting", "2026-05-01");
        for (var i = 0; i < 2; i++) {
            steps.add(() -> importStaff(imported, TODAY));
            steps.add(this::importStaff);
            steps.add(() -> settle(person));
            steps.add(() -> completes(person, "plain-language", "2026-06-01"));
        }
        Collections.shuffle(steps, new Random(seed));

        var met = false;
        for (var step : steps) {
            step.run();
            var rows = obligations.of(person);
            assertThat(rows).hasSizeLessThanOrEqualTo(1);
            var now = rows.stream().anyMatch(it -> it.status() == Status.FULFILLED);
            assertThat(now || !met).as("fulfilled stays fulfilled").isTrue();
            met = now;
        }

        assertThat(only(person).fulfilledOn()).isEqualTo(on("2026-06-01"));
        assertThat(story(only(person))).containsExactly("AROSE arising", "FULFILLED completion");
        assertThat(events.stream(ObligationMet.class)).hasSize(1);
    }

    @Test
    void anImportAndCompletionsAtTheSameMomentEndInOneFulfilledRowEach() throws Exception {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var people = new ArrayList<EmployeeId>();
        for (var i = 0; i < 40; i++) {
            people.add(city.person(office));
        }

        try (var together = Executors.newFixedThreadPool(8)) {
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < people.size(); i++) {
                var person = people.get(i);
                running.add(together.submit(() -> completes(person, "interpreting", "2026-09-14")));
                if (i % 15 == 5) {
                    running.add(together.submit(() -> importStaff()));
                }
            }
            for (var it : running) {
                it.get();
            }
        }

        assertThat(people).allSatisfy(person -> {
            assertThat(only(person).status()).isEqualTo(Status.FULFILLED);
            assertThat(story(only(person))).containsExactly("AROSE arising", "FULFILLED completion");
        });
    }

    @Test
    void theListenersHearOfImportsAndCompletions(
            @Autowired ApplicationEventPublisher publisher, @Autowired TransactionTemplate transaction) {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var person = city.person(office);

        transaction.executeWithoutResult(_ -> publisher.publishEvent(new StaffImported(UUID.randomUUID(), TODAY)));
        await().until(() -> obligations.of(person).size() == 1);

        var completion = city.completes(person, "interpreting", "2026-09-14");
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new CourseCompleted(
                completion, person, new CourseVersion(new CourseId("interpreting"), 1), Instant.EPOCH)));
        await().until(() -> only(person).status() == Status.FULFILLED);
        await().until(() -> db.sql("""
                        select count(*)
                        from EVENT_PUBLICATION
                        where serialized_event like concat('%', :person, '%')
                        """)
                        .param("person", person.value().toString())
                        .query(Integer.class)
                        .single()
                == 0);
    }
}
