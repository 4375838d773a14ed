package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.adopted;
import static org.weltoffen.obligations.Papers.on;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.TimeMachine;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.obligations.Programme.Choice;
import org.weltoffen.obligations.Programme.Seminars;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;

class RowTrackTests extends LedgerTest {

    @Autowired
    private Cycles cycles;

    @Autowired
    private TimeMachine clock;

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void theFirstOfTheChoiceThatSomeoneDoesIsTheirs() {
        inForce(new Programme(ids("core"), new Choice(ids("one", "two", "three"), 1), List.of(), Map.of(), NO_SEMINAR));
        var person = city.person(office);
        importStaff();
        assertThat(track(person)).containsExactly("core", "one");

        completes(person, "three", "2026-05-04");
        assertThat(track(person)).containsExactly("core", "three");
        completes(person, "one", "2026-06-04");
        completes(person, "core", "2026-07-04");

        assertThat(track(person)).containsExactly("core", "three");
        assertThat(only(person).status()).isEqualTo(Status.FULFILLED);
        assertThat(only(person).fulfilledOn()).isEqualTo(on("2026-07-04"));
    }

    @Test
    void whoMetItInAnEarlierYearDoesTheRefresher() {
        var policy = inForce(new Programme(ids("core"), new Choice(List.of(), 0), ids("again"), Map.of(), NO_SEMINAR));
        var veteran = city.person(office);
        var latecomer = city.person(office);
        importStaff();
        completes(veteran, "core", "2026-09-14");
        clock.travelTo(on("2027-02-01"));
        cycles.openAll(on("2027-02-01"));
        assertThat(policies.find(policy.id())).isPresent();
        obligations.arise(on("2027-02-01"));

        assertThat(obligations.of(veteran).getFirst().track()).isEqualTo(ids("again"));
        assertThat(obligations.of(latecomer).getFirst().track()).isEqualTo(ids("core"));
        completes(veteran, "again", "2027-02-01");
        assertThat(obligations.of(veteran)).extracting(Obligation::status).containsOnly(Status.FULFILLED);
    }

    @Test
    void theEverydayOfAnOfficeIsForItsPeopleOnly() {
        var other = city.office(LegalKind.ADMINISTRATION);
        inForce(new Programme(
                ids("core"), new Choice(List.of(), 0), List.of(), Map.of(office, ids("here")), NO_SEMINAR));
        var here = city.person(office);
        var there = city.person(other);
        importStaff();

        assertThat(track(here)).containsExactly("core", "here");
        assertThat(track(there)).containsExactly("core");
    }

    @Test
    void aRollingPolicyIsDueTwelveMonthsAfterTheLastTime() {
        inForce(Programme.of(ids("core")), Timing.rolling());
        var person = city.person(office);
        importStaff();
        completes(person, "core", "2026-05-04");
        clock.travelTo(on("2027-01-02"));
        cycles.openAll(on("2027-01-02"));
        obligations.arise(on("2027-01-02"));

        var second = obligations.of(person).getFirst();
        assertThat(second.dueOn()).isEqualTo(on("2027-05-04"));
        assertThat(obligations.explain(second).steps().getLast().sentence().de())
                .isEqualTo("Zwölf Monate nach dem letzten Mal: 04.05.2027.");
    }

    private static final Seminars NO_SEMINAR = new Seminars(0, 0, 0, 0);

    private Policy inForce(Programme programme) {
        return inForce(programme, Timing.calendarYear(MonthDay.of(12, 15)));
    }

    private Policy inForce(Programme programme, Timing timing) {
        var resolution = adopted();
        policies.record(resolution);
        var policy = Papers.policy(resolution, Mode.OFFERED, Grounds.none(), administration(), "core")
                .with(programme)
                .with(timing);
        policies.draft(policy);
        policies.open(policy.id(), timing.cycle(2026));
        policies.activate(policy.id());
        return policy;
    }

    private List<String> track(EmployeeId person) {
        return only(person).track().stream().map(CourseId::value).toList();
    }

    private static List<CourseId> ids(String... courses) {
        return Stream.of(courses).map(CourseId::new).toList();
    }
}
