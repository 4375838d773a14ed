package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.weltoffen.obligations.Papers.adopted;
import static org.weltoffen.obligations.Papers.on;

import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.TimeMachine;
import org.weltoffen.access.AccountId;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Text;
import org.weltoffen.people.EmployeeId;

/// What a further version of a policy does to the rows of the version before.
class NewVersionTests extends LedgerTest {

    private static final Timing BY_NOVEMBER = Timing.calendarYear(MonthDay.of(11, 15));

    private final AccountId miriam = new AccountId(UUID.randomUUID());
    private final AccountId beate = new AccountId(UUID.randomUUID());

    @Autowired
    private PolicyDrafts drafts;

    @Autowired
    private TimeMachine clock;

    @BeforeEach
    void itIsSeptember() {
        clock.travelTo(TODAY);
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void anotherDueDateReplacesTheOpenRowAndKeepsTheTimeThatWasGiven() {
        var person = city.person(office);
        var first = inForce(Timing.calendarYear(MonthDay.of(12, 15)));
        obligations.change(only(person), new Change.Extend(10), miriam);

        var second = follows(first, first.with(BY_NOVEMBER));

        var row = asked(person);
        assertThat(row.policy()).isEqualTo(second.id());
        assertThat(row.dueOn()).isEqualTo(on("2026-11-25"));
        assertThat(obligations.explain(row).on()).isEqualTo(row.dueOn());
        assertThat(obligations.of(person))
                .filteredOn(it -> it.policy().equals(first.id()))
                .singleElement()
                .satisfies(old -> assertThat(story(old)).last().isEqualTo("WITHDRAWN newer-version"));
    }

    @Test
    void otherCoursesReplaceTheOpenRow() {
        var person = city.person(office);
        var first = inForce(BY_NOVEMBER);

        follows(first, first.with(Programme.of(List.of(new CourseId("seeing")))));

        assertThat(asked(person).track()).containsExactly(new CourseId("seeing"));
    }

    @Test
    void aVersionThatAsksForTheSameLeavesTheRow() {
        var person = city.person(office);
        var first = inForce(BY_NOVEMBER);
        var before = only(person);

        follows(first, first.named(new Text("Schulung", "Training")));

        assertThat(only(person).id()).isEqualTo(before.id());
        assertThat(only(person).version()).isEqualTo(before.version());
    }

    @Test
    void whatWasFulfilledStaysAndIsNotAskedAgain() {
        var person = city.person(office);
        var first = inForce(BY_NOVEMBER);
        completes(person, "interpreting", "2026-09-10");

        follows(first, first.with(Timing.calendarYear(MonthDay.of(12, 20))));

        assertThat(only(person).status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void whatFulfilledTheLastYearDoesNotCountAgainForTheNextVersion() {
        var person = city.person(office);
        var early = new Timing(
                Timing.Period.CALENDAR_YEAR, MonthDay.of(1, 1), MonthDay.of(11, 15), 0, 0, 120, JoinerRule.STANDARD);
        var first = inForce(early);
        completes(person, "interpreting", "2026-09-14");
        var next = first.with(early).with(Validity.from(on("2027-01-01")));

        follows(first, next);
        clock.travelTo(on("2027-01-02"));
        step.pass(on("2027-01-02"));
        settle(person);

        assertThat(asked(person).year()).isEqualTo(2027);
    }

    @Test
    void withinTheDaysOfGraceNobodyIsOverdue() {
        var person = city.person(office);
        inForce(new Timing(
                Timing.Period.CALENDAR_YEAR, MonthDay.of(1, 1), MonthDay.of(11, 15), 10, 0, 0, JoinerRule.STANDARD));

        step.pass(on("2026-11-25"));
        assertThat(story(only(person))).doesNotContain("OVERDUE due-date-passed");
        assertThat(only(person).isOverdue(on("2026-11-25"))).isFalse();

        step.pass(on("2026-11-26"));
        assertThat(story(only(person))).contains("OVERDUE due-date-passed");
        assertThat(only(person).isOverdue(on("2026-11-26"))).isTrue();
        assertThat(db.sql("select overdue_on from obligations_obligation where employee_id = :person")
                        .param("person", person.value())
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11-26");
    }

    @Test
    void whatTwoPeopleApprovedReachesPeopleOnTheSameDay() {
        var person = city.person(office);

        approved(drafts.save(begun().with(BY_NOVEMBER), miriam));

        await().untilAsserted(() -> assertThat(obligations.of(person)).hasSize(1));
    }

    private Policy begun() {
        var paper = adopted();
        policies.record(paper);
        return drafts.begin(paper, new Text("Fortbildung", "Training"), Papers.WHO, miriam)
                .with(administration(office))
                .with(Programme.of(List.of(new CourseId("interpreting"))));
    }

    private Policy inForce(Timing timing) {
        var policy = approved(drafts.save(begun().with(timing).with(Validity.from(TODAY)), miriam));
        importStaff();
        return policy;
    }

    /// The next version as given, but for where it stands in its line, in force from tomorrow; and tomorrow has come.
    private Policy follows(Policy first, Policy asGiven) {
        var next = drafts.newVersion(first, miriam);
        var written = next.with(asGiven.timing()).with(asGiven.programme()).named(asGiven.name());
        var from = asGiven.validity().from();
        var policy = approved(drafts.save(from.isAfter(TODAY) ? written.with(asGiven.validity()) : written, miriam));
        clock.travelTo(TODAY.plusDays(1));
        step.pass(TODAY.plusDays(1));
        return policy;
    }

    private Policy approved(PolicyDrafts.Outcome saved) {
        return done(drafts.approve(done(drafts.propose(done(saved), miriam)), beate));
    }

    private static Policy done(PolicyDrafts.Outcome outcome) {
        assertThat(outcome).isInstanceOf(PolicyDrafts.Outcome.Done.class);
        return ((PolicyDrafts.Outcome.Done) outcome).policy();
    }

    private Obligation asked(EmployeeId person) {
        return obligations.of(person).stream()
                .filter(row -> row.status() == Status.OPEN)
                .reduce((one, other) -> {
                    throw new AssertionError("two open rows");
                })
                .orElseThrow();
    }
}
