package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.weltoffen.obligations.Papers.adopted;
import static org.weltoffen.obligations.Papers.complete;
import static org.weltoffen.obligations.Papers.on;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.SignedInAs;
import org.weltoffen.TimeMachine;
import org.weltoffen.access.AccountId;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Activation.Reason;
import org.weltoffen.obligations.PolicyDrafts.Outcome;

class PolicyDraftsTests extends LedgerTest {

    private static final Text NAME = new Text("Jährliche Fortbildung", "Yearly training");
    private static final Programme INTERPRETING = Programme.of(List.of(new CourseId("interpreting")));

    private final AccountId miriam = new AccountId(UUID.randomUUID());
    private final AccountId beate = new AccountId(UUID.randomUUID());

    @Autowired
    private PolicyDrafts drafts;

    @Autowired
    private Cycles cycles;

    @Autowired
    private TimeMachine clock;

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void whoWroteADraftCannotApproveItButASecondPersonCan() {
        var draft = written(Mode.OFFERED, Grounds.none());
        var proposed = done(drafts.propose(draft, miriam));

        assertThat(drafts.approve(proposed, miriam)).isEqualTo(new Outcome.OwnWork());
        assertThat(state(draft)).isEqualTo(PolicyState.PROPOSED);

        done(drafts.approve(proposed, beate));
        assertThat(state(draft)).isEqualTo(PolicyState.IN_FORCE);
        assertThat(policies.steps(draft.id()))
                .extracting(PolicyStep::kind)
                .containsExactly(PolicyStep.Kind.WRITTEN, PolicyStep.Kind.PROPOSED, PolicyStep.Kind.APPROVED);
        assertThat(events.stream(PolicyActivated.class)).hasSize(1);
        assertThat(events.stream(PolicyMoved.class)).hasSize(2);
    }

    @Test
    void whoChangesAReturnedDraftHasWrittenToo() {
        var draft = written(Mode.OFFERED, Grounds.none());
        var returned = done(drafts.giveBack(done(drafts.propose(draft, miriam)), beate, "Bitte genauer."));
        var changed = done(drafts.save(returned.named(new Text("Angebot", "Offer")), beate));
        var proposed = done(drafts.propose(changed, miriam));

        assertThat(drafts.approve(proposed, beate)).isEqualTo(new Outcome.OwnWork());
        assertThat(policies.steps(draft.id()).get(2).remark()).isEqualTo("Bitte genauer.");
    }

    @Test
    void whatTheLawForbidsIsNotEvenProposed() {
        var draft = written(Mode.MANDATORY, Grounds.none());

        assertThat(drafts.propose(draft, miriam))
                .isEqualTo(new Outcome.Refused(
                        Set.of(Reason.NO_LEGAL_BASIS, Reason.NO_RESPONSIBLE, Reason.NO_STAFF_COUNCIL_DATE)));
        assertThat(state(draft)).isEqualTo(PolicyState.DRAFT);
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatTheFirstSaved() {
        var seen = written(Mode.OFFERED, Grounds.none());
        var first = done(drafts.save(seen.with(Mode.RECOMMENDED), miriam));

        assertThat(drafts.save(seen.with(Timing.rolling()), beate)).isEqualTo(new Outcome.Conflict(first));
        assertThat(policies.find(seen.id())).contains(first);
    }

    @Test
    void aSecondClickOnApproveChangesNothing() {
        var proposed = done(drafts.propose(written(Mode.OFFERED, Grounds.none()), miriam));

        done(drafts.approve(proposed, beate));

        assertThat(drafts.approve(proposed, beate)).isInstanceOf(Outcome.Conflict.class);
        assertThat(events.stream(PolicyActivated.class)).hasSize(1);
    }

    @Test
    void aProposalIsNoLongerWrittenOn() {
        var proposed = done(drafts.propose(written(Mode.OFFERED, Grounds.none()), miriam));

        assertThat(drafts.save(proposed.with(Mode.RECOMMENDED), miriam)).isEqualTo(new Outcome.Conflict(proposed));
    }

    @Test
    @SignedInAs(Role.HR)
    void nobodyWhoIsSignedInGoesPastTheSecondPerson() {
        var draft = written(Mode.OFFERED, Grounds.none());

        assertThatIllegalStateException()
                .isThrownBy(() -> policies.activate(draft.id()))
                .withMessageContaining("second person");
    }

    @Test
    void aNewVersionIsTrueFromItsDayOnAndThePastStays() {
        var person = city.person(office);
        var first = approved(written(Mode.RECOMMENDED, Grounds.none()));
        obligations.arise(TODAY);

        var second = drafts.newVersion(first, miriam).with(Mode.MANDATORY).with(complete());
        second = approved(done(drafts.save(second.with(Validity.from(on("2026-10-01"))), miriam)));

        assertThat(second.line()).isEqualTo(first.line());
        assertThat(second.number()).isEqualTo(2);
        assertThat(state(first)).isEqualTo(PolicyState.IN_FORCE);
        assertThat(state(second)).isEqualTo(PolicyState.SCHEDULED);
        assertThat(policies.find(first.id()).orElseThrow().validity()).isEqualTo(new Validity(TODAY, on("2026-09-30")));
        clock.travelTo(on("2026-10-01"));
        assertThat(state(first)).isEqualTo(PolicyState.ENDED);
        assertThat(state(second)).isEqualTo(PolicyState.IN_FORCE);
        assertThat(obligations.arise(on("2026-10-01"))).isEqualTo(1);
        assertThat(obligations.of(person))
                .extracting(Obligation::policy, Obligation::status)
                .containsExactlyInAnyOrder(tuple(first.id(), Status.WITHDRAWN), tuple(second.id(), Status.OPEN));
        var late = city.person(office, on("2026-10-01"), null);
        obligations.arise(on("2026-10-01"));
        assertThat(only(late).mode()).isEqualTo(Mode.MANDATORY);
    }

    @Test
    void aFurtherVersionCannotBeginInThePast() {
        var first = approved(written(Mode.OFFERED, Grounds.none()));
        var second = drafts.newVersion(first, miriam).with(Validity.from(TODAY.minusDays(1)));

        assertThat(drafts.propose(done(drafts.save(second, miriam)), miriam))
                .isEqualTo(new Outcome.Refused(Set.of(Reason.CHANGES_THE_PAST)));
    }

    @Test
    void thereIsOneDraftOfALineAtATime() {
        var first = approved(written(Mode.OFFERED, Grounds.none()));

        assertThat(drafts.newVersion(first, beate).id())
                .isEqualTo(drafts.newVersion(first, miriam).id());
    }

    @Test
    void aDraftCanBeDiscardedButNotWhatWasProposedMeanwhile() {
        var draft = written(Mode.OFFERED, Grounds.none());
        var proposed = done(drafts.propose(draft, miriam));

        assertThat(drafts.discard(draft)).isEqualTo(new Outcome.Conflict(proposed));
        var returned = done(drafts.giveBack(proposed, beate, ""));
        assertThat(drafts.discard(returned)).isInstanceOf(Outcome.Done.class);

        assertThat(policies.find(draft.id())).isEmpty();
    }

    @Test
    void everythingAPolicySaysComesBackFromTheDatabase() {
        var draft = written(Mode.MANDATORY, complete())
                .with(new Timing(
                        Timing.Period.OWN,
                        MonthDay.of(9, 1),
                        MonthDay.of(6, 30),
                        14,
                        180,
                        60,
                        new JoinerRule(2, null, MonthDay.of(5, 31))))
                .with(new Programme(
                        List.of(new CourseId("b"), new CourseId("a")),
                        new Programme.Choice(List.of(new CourseId("d"), new CourseId("c")), 1),
                        List.of(new CourseId("e")),
                        Map.of(office, List.of(new CourseId("f"))),
                        new Programme.Seminars(1, 90, 12, 8)))
                .withTestOut(false);

        var saved = done(drafts.save(draft, miriam));

        assertThat(saved.timing()).isEqualTo(draft.timing());
        assertThat(saved.programme()).isEqualTo(draft.programme());
        assertThat(saved.grounds()).isEqualTo(draft.grounds());
        assertThat(saved.testOut()).isFalse();
    }

    @Test
    void periodsOpenByThemselvesAndOnlyOnce() {
        approved(written(Mode.OFFERED, Grounds.none()));

        assertThat(cycles.openAll(on("2026-12-31"))).isZero();
        assertThat(cycles.openAll(on("2027-01-01"))).isEqualTo(1);
        assertThat(cycles.openAll(on("2027-01-02"))).isZero();
    }

    private Policy written(Mode mode, Grounds grounds) {
        var resolution = adopted();
        policies.record(resolution);
        var draft = drafts.begin(resolution, NAME, Papers.WHO, miriam)
                .with(mode)
                .with(grounds)
                .with(administration(office))
                .with(INTERPRETING);
        return done(drafts.save(draft, miriam));
    }

    private Policy approved(Policy draft) {
        return done(drafts.approve(done(drafts.propose(draft, miriam)), beate));
    }

    private static Policy done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).policy();
    }

    private PolicyState state(Policy policy) {
        return policies.entry(policy.id()).orElseThrow().state();
    }
}
