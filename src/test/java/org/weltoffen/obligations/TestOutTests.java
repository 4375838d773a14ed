package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.on;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.catalogue.CourseId;

class TestOutTests extends LedgerTest {

    private static final CourseId INTERPRETING = new CourseId("interpreting");

    @Autowired
    private PoliciesOnTestOut rule;

    @Test
    void aPolicyThatWantsTheLessonsClosesTheQuizToThoseItReaches() {
        var policy = active(Mode.MANDATORY, administration(office), "interpreting");
        var person = city.person(office);
        importStaff();
        assertThat(rule.allows(person, INTERPRETING)).isTrue();

        db.sql("update obligations_policy set test_out = false where id = :id")
                .param("id", policy.id().value())
                .update();

        assertThat(rule.allows(person, INTERPRETING)).isFalse();
        assertThat(rule.allows(person, new CourseId("culture"))).isTrue();
        assertThat(rule.allows(city.person(office), INTERPRETING)).isTrue();
        completes(person, "interpreting", "2026-09-14");
        assertThat(rule.allows(person, INTERPRETING)).isTrue();
    }

    @Test
    void theLedgerSaysThatAnObligationWasFulfilledByTestOut() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var tested = city.person(office);
        var read = city.person(office);
        importStaff();
        var completion = city.completes(tested, "interpreting", "2026-09-14");
        db.sql("update progress_completion set way = 'TEST_OUT' where completion_id = :id")
                .param("id", completion.value())
                .update();
        settle(tested);
        completes(read, "interpreting", "2026-09-14");

        assertThat(story(only(tested))).containsExactly("AROSE arising", "FULFILLED completion.by-test-out");
        assertThat(byTestOut(only(tested))).isTrue();
        assertThat(byTestOut(only(read))).isFalse();
    }

    @Test
    void aTrackIsTestedOutOnlyIfAllOfItIs() {
        active(Mode.MANDATORY, administration(office), "interpreting", "culture");
        var person = city.person(office);
        importStaff();
        city.completes(person, "interpreting", "2026-09-13");
        var second = city.completes(person, "culture", "2026-09-14");
        db.sql("update progress_completion set way = 'TEST_OUT' where completion_id = :id")
                .param("id", second.value())
                .update();
        settle(person);

        assertThat(only(person).fulfilledOn()).isEqualTo(on("2026-09-14"));
        assertThat(byTestOut(only(person))).isFalse();
    }

    private boolean byTestOut(Obligation obligation) {
        return db.sql("select by_test_out from obligations_ledger_v where obligation_id = :id")
                .param("id", obligation.id().value())
                .query(Boolean.class)
                .single();
    }
}
