package org.weltoffen.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Account;
import org.weltoffen.access.Accounts;
import org.weltoffen.access.Role;
import org.weltoffen.people.spi.Brought;
import org.weltoffen.privacy.DataSubject;

@ApplicationTest
@RecordApplicationEvents
@Transactional
@SignedInAs(Role.HR)
class MergesTests {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    @Autowired
    private Staff staff;

    @Autowired
    private Merges merges;

    @Autowired
    private PeopleBook book;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Accounts accounts;

    @Autowired
    private StaffKeeper keeper;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEvents events;

    private Village village;
    private Twin twin;
    private EmployeeId hong;
    private EmployeeId again;

    @BeforeEach
    void aWomanWhoStandsTwiceInTheList() {
        village = Village.hall()
                .person("1", "Nguyễn Thị Hồng", "residents")
                .person("2", "Hồng O'Neill", "letters")
                .person("3", "Ida Funk", "letters");
        staff.merge(village, SPRING);
        hong = person("1");
        again = person("2");
        twin = new Twin(db);
    }

    @Test
    void everythingOfBothIsWithTheRecordThatRemains() {
        fillBoth();

        merge(hong, again);

        assertThat(twin.of(again, "progress_completion", "course_id")).containsExactly("gruss", "gruss");
        assertThat(twin.of(again, "certificates_certificate", "course_id")).hasSize(2);
        assertThat(twin.of(again, "certificates_reader", "language")).hasSize(2);
        assertThat(twin.of(again, "obligations_evidence", "title")).hasSize(2);
        assertThat(twin.of(again, "obligations_leave", "from_day")).hasSize(2);
        assertThat(twin.of(again, "progress_note", "note")).containsExactly("zweite\n\nerste");
        assertThat(twin.of(again, "progress_reflection", "words")).containsExactly("erste", "zweite");
        assertThat(twin.of(again, "progress_accommodation", "allowance")).containsExactly("TWICE");
        assertThat(twin.of(again, "notices_mail", "day")).containsExactly("2026-05-01", "2026-05-02");
        assertThat(twin.of(hong, "notices_mail", "state")).containsExactly("DROPPED");
    }

    @Test
    void ofTwoRowsOfACycleTheFulfilledOneCountsAndTheOtherIsWithdrawn() {
        var cycle = twin.cycle(2026);
        var fulfilled = twin.duty(hong, cycle, 2026, "FULFILLED");
        var open = twin.duty(again, cycle, 2026, "OPEN");
        twin.duty(hong, twin.cycle(2025), 2025, "LAPSED");

        var ledger = line(preview(hong, again), "obligations");
        merge(hong, again);

        assertThat(ledger).isEqualTo(new Brought("obligations", 2, 1, 1, "2026"));
        assertThat(twin.of(again, "obligations_obligation", "status")).containsExactlyInAnyOrder("FULFILLED", "LAPSED");
        assertThat(twin.of(again, "obligations_obligation", "id")).contains(fulfilled.toString());
        assertThat(twin.of(hong, "obligations_obligation", "concat(id, status)"))
                .containsExactly(open + "WITHDRAWN");
        assertThat(db.sql("select cause from obligations_event where obligation_id = :id and kind = 'WITHDRAWN'")
                        .param("id", open)
                        .query(String.class)
                        .list())
                .containsExactly("merged");
    }

    @Test
    void whatWasOpenIsFulfilledByACompletionOfTheOtherRecord() {
        twin.duty(again, twin.cycle(2026), 2026, "OPEN");
        db.sql("update obligations_policy_course set course_id = 'gruss' where course_id = 'anrede'")
                .update();
        twin.learns(hong, "2026-02-01 10:00:00");

        var id = merge(hong, again);

        assertThat(twin.of(again, "obligations_obligation", "status")).containsExactly("FULFILLED");
        assertThat(merges.part(id)).isEqualTo(new Parted.Done());
        assertThat(twin.of(again, "obligations_obligation", "status")).containsExactly("OPEN");
    }

    @Test
    void ofTwoUnfinishedRunsTheOneLastWorkedAtGoesOn() {
        var older = twin.learns(again, "2026-02-01 10:00:00");
        var newer = twin.learns(hong, "2026-04-01 10:00:00");

        merge(hong, again);

        assertThat(twin.of(again, "progress_run", "run_id"))
                .contains(newer.toString())
                .doesNotContain(older.toString());
        assertThat(twin.of(hong, "progress_run", "run_id")).containsExactly(older.toString());
    }

    @Test
    void aMergeTakenBackLeavesEveryRowOfEveryTableAsItWas() {
        fillBoth();
        account("1", "hong");
        account("2", "oneill");
        var before = Twin.everything(db);

        var id = merge(hong, again, new MergeChoice(true, true));
        var merged = Twin.everything(db);
        var parted = merges.part(id);

        assertThat(merged).isNotEqualTo(before);
        assertThat(parted).isEqualTo(new Parted.Done());
        assertThat(Twin.everything(db)).isEqualTo(before);
        assertThat(merges.part(id)).isEqualTo(new Parted.NotPossible());
        assertThat(events.stream(PeopleMerged.class)).hasSize(1);
        assertThat(events.stream(PeopleParted.class)).hasSize(1);
    }

    @Test
    void theLoginThatWasChosenStaysAndTheOtherRests() {
        account("1", "hong");
        account("2", "oneill");

        merge(hong, again, new MergeChoice(true, true));

        assertThat(accounts.byStaffNumber(village.number("2")))
                .map(Account::login)
                .contains(village.name + "hong");
        assertThat(accounts.find(village.name + "oneill"))
                .map(Account::isEnabled)
                .contains(false);
        assertThat(staff.employee(again).displayName()).isEqualTo("Nguyễn Thị Hồng");
    }

    @Test
    void theOnlyLoginGoesAlong() {
        account("1", "hong");

        merge(hong, again);

        assertThat(accounts.find(village.name + "hong"))
                .map(Account::staffNumber)
                .contains(village.number("2"));
        assertThat(accounts.find(village.name + "hong")).map(Account::isEnabled).contains(true);
    }

    @Test
    void theFormerNumberStillFindsThePersonWhoIsListedOnce() {
        merge(hong, again);

        assertThat(person("1")).isEqualTo(again);
        assertThat(staff.employee(hong).id()).isEqualTo(again);
        assertThat(staff.startingWith(village.number("1"), 10)).isEmpty();
        var filter = new PeopleFilter(SPRING, village.number(""), null);
        assertThat(book.pages(filter).page(0, 10))
                .extracting(PersonOnDay::id)
                .containsOnlyOnce(again)
                .hasSize(2);
        assertThat(book.pages(new PeopleFilter(SPRING, village.number("1"), null))
                        .all())
                .isEqualTo(1);
        assertThat(book.posts(again)).hasSize(2);
    }

    @Test
    void aStaffFileWithTheFormerNumberBringsNobodyBackAndEndsNobody() {
        merge(hong, again);

        var delivery = new Office(deliveries, village).compare(AUTUMN, """
                Personalnr;Name;Einheit;Eintritt
                #1;Nguyễn Thị Hồng;@residents;01.01.2020
                #3;Ida Funk;@letters;01.01.2020
                """);

        assertThat(delivery.count(LineKind.NEW)).isZero();
        assertThat(delivery.count(LineKind.LEFT)).isZero();
        assertThat(deliveries.lines(delivery.id(), LineKind.FAULTY, 0, 9))
                .singleElement()
                .satisfies(line -> assertThat(line.faults())
                        .extracting(Finding::remedy)
                        .containsExactly(Remedy.USE_THE_NUMBER_THAT_REMAINS));
    }

    @Test
    void aStaffSourceWithTheFormerNumberChangesNothing() {
        merge(hong, again);

        var merge = staff.merge(village, AUTUMN);

        assertThat(merge).isInstanceOfSatisfying(StaffMerge.Done.class, done -> {
            assertThat(done.joined()).isZero();
            assertThat(done.gone()).isZero();
        });
    }

    @Test
    void aChainOfMergesEndsAtOneRecordAndIsTakenBackFromItsEnd() {
        var before = Twin.everything(db);
        var first = merge(hong, again);
        var between = Twin.everything(db);
        var second = merge(again, person("3"));

        assertThat(person("1")).isEqualTo(person("3"));
        assertThat(merges.part(first)).isEqualTo(new Parted.LaterMergeFirst(second));
        assertThat(merges.history(person("3"))).extracting(MergeEntry::id).contains(first, second);
        assertThat(merges.part(second)).isEqualTo(new Parted.Done());
        assertThat(Twin.everything(db)).isEqualTo(between);
        assertThat(merges.part(first)).isEqualTo(new Parted.Done());
        assertThat(Twin.everything(db)).isEqualTo(before);
    }

    @Test
    void whatWasChangedSinceIsNotLost() {
        twin.writes(hong, "erste");
        var id = merge(hong, again);
        db.sql("update progress_note set note = 'viel mehr' where employee_id = :id")
                .param("id", again.value())
                .update();

        assertThat(merges.part(id)).isEqualTo(new Parted.ChangedSince(Set.of("learning")));
        assertThat(twin.of(again, "progress_note", "note")).containsExactly("viel mehr");
    }

    @Test
    void aNewerNameSurvivesTakingBack() {
        var id = merge(hong, again, new MergeChoice(true, false));
        staff.merge(
                village.withoutPeople()
                        .person("2", "Hồng O'Neill-Funk", "letters")
                        .person("3", "Ida Funk", "letters"),
                AUTUMN);

        assertThat(merges.part(id)).isEqualTo(new Parted.Done());
        assertThat(staff.employee(again).displayName()).isEqualTo("Hồng O'Neill-Funk");
    }

    @Test
    void nobodyIsMergedWithThemselvesOrTwice() {
        assertThat(merges.preview(hong, hong, MergeChoice.OF_THE_REMAINING))
                .isEqualTo(new Looking.Refused(MergeRefusal.SAME_PERSON));
        var preview = preview(hong, again);
        var other = preview(again, hong);
        merge(hong, again);

        assertThat(merges.merge(preview)).isEqualTo(new Merged.Refused(MergeRefusal.ALREADY_MERGED));
        assertThat(merges.merge(other)).isEqualTo(new Merged.Refused(MergeRefusal.ALREADY_MERGED));
    }

    @Test
    void aPreviewThatIsNoLongerTrueIsShownAnew() {
        var preview = preview(hong, again);
        twin.learns(hong, "2026-02-01 10:00:00");

        assertThat(merges.merge(preview)).isInstanceOfSatisfying(Merged.Outdated.class, outdated -> assertThat(
                        line(outdated.now(), "completions").former())
                .isEqualTo(1));
        assertThat(staff.employee(hong).id()).isEqualTo(hong);
    }

    @Test
    void whoLeftGoesIntoWhoIsThereAndNotTheOtherWayRound() {
        var other = Village.hall()
                .person("1", "Nguyễn Thị Hồng", "residents", "2019-01-01", "2021-12-31")
                .person("2", "Nguyễn Thị Hồng", "letters", "2024-01-01", null);
        staff.merge(other, SPRING);
        var left = staff.byStaffNumber(other.number("1")).orElseThrow().id();
        var there = staff.byStaffNumber(other.number("2")).orElseThrow().id();

        assertThat(merges.preview(there, left, MergeChoice.OF_THE_REMAINING))
                .isEqualTo(new Looking.Refused(MergeRefusal.LEAVER_WOULD_REMAIN));
        merge(left, there);

        var then = new PeopleFilter(LocalDate.of(2020, 6, 1), other.number(""), null);
        assertThat(book.pages(then).page(0, 9)).extracting(PersonOnDay::id).containsExactly(there);
    }

    @Test
    void peopleReceiveWhatBothRecordsHold() {
        account("1", "hong");
        account("2", "oneill");
        merge(hong, again);

        var export = keeper.export(new DataSubject(again.value()));

        assertThat(export).containsOnlyKeys(keeper.tables());
        assertThat(export.get("people_employee")).hasSize(2);
        assertThat(export.get("people_assignment")).hasSize(2);
        assertThat(export.get("access_account")).hasSize(2);
        assertThat(export.get("people_merge")).hasSize(1);
    }

    @Test
    @SignedInAs(Role.MANAGER)
    void onlyThePersonnelDepartmentMerges() {
        assertThatThrownBy(() -> merges.preview(hong, again, MergeChoice.OF_THE_REMAINING))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> merges.candidates(hong, "Ida", 9)).isInstanceOf(AccessDeniedException.class);
    }

    private void fillBoth() {
        var cycle = twin.cycle(2026);
        twin.handsIn(hong, twin.duty(hong, cycle, 2026, "FULFILLED"));
        twin.handsIn(again, twin.duty(again, cycle, 2026, "OPEN"));
        twin.duty(hong, twin.cycle(2025), 2025, "LAPSED");
        twin.learns(hong, "2026-04-01 10:00:00");
        twin.learns(again, "2026-02-01 10:00:00");
        twin.writes(hong, "erste");
        twin.writes(again, "zweite");
        twin.hasMoreTime(hong, "TWICE");
        twin.hasMoreTime(again, "HALF_MORE");
        twin.getsMail(hong, "2026-05-01");
        twin.getsMail(again, "2026-05-01");
        twin.mail(hong, "2026-05-02");
    }

    private MergePreview preview(EmployeeId former, EmployeeId remaining) {
        return preview(former, remaining, MergeChoice.OF_THE_REMAINING);
    }

    private MergePreview preview(EmployeeId former, EmployeeId remaining, MergeChoice choice) {
        return ((Looking.Possible) merges.preview(former, remaining, choice)).preview();
    }

    private MergeId merge(EmployeeId former, EmployeeId remaining) {
        return merge(former, remaining, MergeChoice.OF_THE_REMAINING);
    }

    private MergeId merge(EmployeeId former, EmployeeId remaining, MergeChoice choice) {
        return ((Merged.Done) merges.merge(preview(former, remaining, choice))).merge();
    }

    private static Brought line(MergePreview preview, String key) {
        return preview.lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void account(String number, String login) {
        accounts.create(village.name + login, "a long password", login, village.number(number), Set.of(Role.EMPLOYEE));
    }

    private EmployeeId person(String number) {
        return staff.byStaffNumber(village.number(number)).orElseThrow().id();
    }
}
