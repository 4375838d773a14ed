package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weltoffen.obligations.Papers.adopted;
import static org.weltoffen.obligations.Papers.on;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.weltoffen.access.AccountId;
import org.weltoffen.access.Role;
import org.weltoffen.obligations.PolicyPreview.Office;
import org.weltoffen.obligations.Programme.Choice;
import org.weltoffen.obligations.Programme.Seminars;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;
import org.weltoffen.reports.SignedIn;

class PolicyPreviewTests extends LedgerTest {

    @Autowired
    private PolicyPreviews previews;

    @Autowired
    private PolicyDrafts drafts;

    private UnitId second;

    @BeforeEach
    void twoOfficesAndHr() {
        second = city.office(LegalKind.ADMINISTRATION);
        for (var i = 0; i < 7; i++) {
            city.person(office);
        }
        for (var i = 0; i < 4; i++) {
            city.person(second);
        }
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SignedIn.out();
    }

    @Test
    void aFirstVersionAddsEveryone() {
        var preview = preview(draft(administration(office)));

        assertThat(preview.people()).isEqualTo(7);
        assertThat(preview.added()).isEqualTo(7);
        assertThat(preview.dropped()).isZero();
        assertThat(preview.mails()).isEqualTo(28);
    }

    @Test
    void aNewVersionSaysWhoIsAddedAndWhoDropsOut() {
        var next = nextVersion(administration(office), administration(second));

        var preview = preview(next);

        assertThat(preview.people()).isEqualTo(4);
        assertThat(preview.added()).isEqualTo(4);
        assertThat(preview.dropped()).isEqualTo(7);
        assertThat(previews.changes(next, 100))
                .filteredOn(PolicyPreviews.Person::added)
                .hasSize(4);
        assertThat(previews.changes(next, 3)).hasSize(3);
    }

    @Test
    void namesAreForHrOnlyAndALookAtThemIsPutOnRecord() {
        var next = nextVersion(administration(office), administration(second));
        SignedIn.as("Dominika Żurek", null, Role.STAFF_COUNCIL);

        assertThat(previews.of(next).people()).isEqualTo(4);
        assertThatThrownBy(() -> previews.changes(next, 10)).isInstanceOf(AccessDeniedException.class);

        SignedIn.as("Miriam Böttcher", null, Role.HR);
        previews.changes(next, 10);
        assertThat(db.sql("select count(*) from audit_entry where action = 'data.seen' and subject = :subject")
                        .param("subject", "policy:" + next.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePreviewWritesNothing() {
        preview(draft(administration(office)));

        assertThat(db.sql("select count(*) from obligations_obligation")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aComparisonOfTwoPoliciesEqualsTheSumOfItsLines() {
        var random = new Random(11);
        var quarter = new Quarter(random, db, city, 5, 20, 120);
        for (var round = 0; round < 12; round++) {
            var one = draft(new Audience(Papers.WHO, Set.of(LegalKind.values()), quarter.some(quarter.units(), 6)));
            var other = draft(new Audience(Papers.WHO, Set.of(LegalKind.ADMINISTRATION), Set.of()));
            SignedIn.as("Miriam Böttcher", null, Role.HR);

            var forth = previews.compare(one, other.id());
            var back = previews.compare(other, one.id());

            assertThat(forth.people()).isEqualTo(previews.compare(one, null).people());
            assertThat(forth.peopleBefore()).isEqualTo(back.people());
            assertThat(forth.added()).isEqualTo(back.dropped());
            assertThat(forth.people() - forth.added()).isEqualTo(back.people() - back.added());
            assertThat(forth.offices())
                    .extracting(Office::before)
                    .isEqualTo(back.offices().stream().map(Office::reached).toList());
        }
    }

    @Test
    void seminarsNeedSeatsAndWholeSessions() {
        var policy = draft(administration(office))
                .with(new Programme(
                        List.of(), new Choice(List.of(), 0), List.of(), Map.of(), new Seminars(2, 90, 4, 2)));

        var seminars = preview(policy).seminars();

        assertThat(seminars).isEqualTo(new PolicyPreview.Seminars(14, 8, 4, 2));
        assertThat(seminars.seatsMissing()).isEqualTo(6);
        assertThat(seminars.sessionsMissing()).isEqualTo(2);
        assertThat(preview(policy).hours()).isEqualTo(7 * 2 * 90 / 60);
    }

    @Test
    void twelveMonthsOfJoiningEachHaveTheirDueDate() {
        var preview = preview(draft(administration(office))
                .with(new Timing(
                        Timing.Period.CALENDAR_YEAR,
                        MonthDay.of(1, 1),
                        MonthDay.of(11, 30),
                        0,
                        0,
                        0,
                        new JoinerRule(2, MonthDay.of(9, 30), MonthDay.of(11, 15)))));

        assertThat(preview.joiners())
                .extracting(one -> one.joinedOn().getMonthValue() + " " + one.dueOn())
                .containsExactly(
                        "1 2026-11-30",
                        "2 2026-11-30",
                        "3 2026-11-30",
                        "4 2026-11-30",
                        "5 2026-11-30",
                        "6 2026-11-30",
                        "7 2026-11-30",
                        "8 2026-11-30",
                        "9 2026-11-30",
                        "10 2026-12-01",
                        "11 2027-01-01",
                        "12 null");
    }

    private PolicyPreview preview(Policy policy) {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
        return previews.of(policy);
    }

    private Policy draft(Audience audience) {
        var resolution = adopted();
        policies.record(resolution);
        var policy = Papers.policy(resolution, Mode.OFFERED, Grounds.none(), audience, "interpreting");
        policies.draft(policy);
        return policy;
    }

    private Policy nextVersion(Audience before, Audience after) {
        var first = active(Mode.OFFERED, before, "interpreting");
        var me = new AccountId(UUID.randomUUID());
        var next =
                drafts.newVersion(policies.find(first.id()).orElseThrow(), me).with(after);
        drafts.save(next.with(Validity.from(on("2026-10-01"))), me);
        SignedIn.as("Miriam Böttcher", null, Role.HR);
        return policies.find(next.id()).orElseThrow();
    }
}
