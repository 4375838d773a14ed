package org.weltoffen.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.TimeMachine;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.certificates.credential.StatusPlace;
import org.weltoffen.language.Text;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.progress.CompletionId;
import org.weltoffen.progress.CourseCompleted;
import org.weltoffen.progress.YearFulfilled;

@ApplicationTest
@Transactional
@RecordApplicationEvents
@SignedInAs(Role.HR)
class LifeTests {

    private final JdbcClient db;
    private final Issuing issuing;
    private final Certificates certificates;
    private final Replacing replacing;
    private final Tasks tasks;
    private final TaskRunner runner;
    private final Places places;
    private final CertificatesKeeper keeper;
    private final CertificateTable table;
    private final TimeMachine clock;
    private final CourseVersion course;

    private Townsfolk folk;
    private EmployeeId lan;
    private Certificate old;

    @Autowired
    LifeTests(
            JdbcClient db,
            AssembledStatements statements,
            Readers readers,
            Press press,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Certificates certificates,
            Replacing replacing,
            Tasks tasks,
            TaskRunner runner,
            Places places,
            CertificatesKeeper keeper,
            CertificateTable table,
            TimeMachine clock,
            Catalogue catalogue) {
        this.db = db;
        // not the bean: that one works after the commit, in a thread of its own
        issuing = new Issuing(statements, readers, press, transactions, events);
        this.certificates = certificates;
        this.replacing = replacing;
        this.tasks = tasks;
        this.runner = runner;
        this.places = places;
        this.keeper = keeper;
        this.table = table;
        this.clock = clock;
        course = catalogue.published().getFirst();
        folk = new Townsfolk(db);
        lan = new EmployeeId(UUID.randomUUID());
        old = Samples.certificate(CertificateNumber.random());
    }

    @BeforeEach
    void lanCompletedACourse() {
        folk = new Townsfolk(db).in(LegalKind.ADMINISTRATION);
        lan = folk.person("Nguyễn Thị Lan");
        old = issue(lan);
    }

    @AfterEach
    void backToTheStart() {
        clock.reset();
    }

    @Test
    void afterAChangeOfNameANewOneTakesItsPlaceAndTheOldOnePointsToIt() {
        var bytes = table.pdf(old.id(), lan).orElseThrow();
        folk.isCalled(lan, "Nguyễn Thị Lan Berger");
        assertThat(replacing.isOutOfDate(old.id())).isTrue();

        var issued = replacing.replace(old.id()).orElseThrow();

        assertThat(issued.number()).isNotEqualTo(old.number());
        assertThat(issued.title()).isEqualTo(old.title());
        assertThat(issued.completedOn()).isEqualTo(old.completedOn());
        assertThat(certificates.verify(old.number()))
                .isInstanceOfSatisfying(Verification.Replaced.class, replaced -> assertThat(
                                replaced.certificate().life().replacedBy())
                        .isEqualTo(issued.number()));
        assertThat(certificates.verify(issued.number())).isInstanceOf(Verification.Valid.class);
        assertThat(table.pdf(old.id(), lan))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(bytes));
        assertThat(table.name(issued.id()).orElseThrow().is("nguyễn thị  lan BERGER"))
                .isTrue();
        assertThat(replacing.isOutOfDate(issued.id())).isFalse();
        assertThat(issuedView()).containsExactly(issued.number().value());
    }

    @Test
    void whatNoLongerStandsIsNotReplacedOrRevokedAgain() {
        assertThat(replacing.revoke(old.id(), EndReason.ERROR)).isTrue();

        assertThat(replacing.revoke(old.id(), EndReason.REQUEST)).isFalse();
        assertThat(replacing.replace(old.id())).isEmpty();
        assertThat(certificates.verify(old.number()))
                .isInstanceOfSatisfying(Verification.Revoked.class, revoked -> assertThat(
                                revoked.certificate().life().reason())
                        .isEqualTo(EndReason.ERROR));
    }

    @Test
    void aRevokedOneIsInTheListOfWithdrawnCredentials(ApplicationEvents events) {
        var place = place(old);
        assertThat(places.withdrawn(place.list()).orElseThrow()).doesNotContain(place.index());

        replacing.revoke(old.id(), EndReason.REQUEST);

        assertThat(places.withdrawn(place.list()).orElseThrow()).contains(place.index());
        assertThat(places.withdrawn(9_999)).isEmpty();
        assertThat(events.stream(CertificateEnded.class))
                .containsExactly(new CertificateEnded(old.id(), lan, EndReason.REQUEST, null));
    }

    @Test
    void oneFromBeforeThereWereCredentialsStaysValidAndCanBeReplaced() {
        db.sql("""
                update certificates_certificate
                set statement = null, credential = null, credential_jwt = null, status_list = null,
                    status_index = null, name_salt = null, name_hash = null
                where id = :id
                """).param("id", old.id().value()).update();

        assertThat(certificates.verify(old.number())).isInstanceOf(Verification.Valid.class);
        assertThat(table.pdf(old.id(), lan)).isPresent();
        assertThat(table.credential(old.id(), lan)).isEmpty();
        assertThat(replacing.isOutOfDate(old.id())).isFalse();

        var issued = replacing.replace(old.id()).orElseThrow();
        assertThat(issued.completedOn()).isEqualTo(old.completedOn());
        assertThat(table.credential(issued.id(), lan)).isPresent();
    }

    @Test
    void nothingHappensBeforeTheTimeToUndoIsOver() {
        var task =
                tasks.plan(Task.Kind.REVOKE, EndReason.ERROR, List.of(old.id())).orElseThrow();
        clock.advance(Duration.ofMinutes(4));
        runner.runDue();
        assertThat(certificates.verify(old.number())).isInstanceOf(Verification.Valid.class);

        assertThat(tasks.undo(task.id())).isTrue();
        clock.advance(Duration.ofMinutes(4));
        runner.runDue();

        assertThat(certificates.verify(old.number())).isInstanceOf(Verification.Valid.class);
        assertThat(tasks.undo(task.id())).isFalse();
        assertThat(tasks.newest().getFirst().state()).isEqualTo(Task.State.UNDONE);
    }

    @Test
    void oneTaskRenewsWhoeverHasAnotherNameInTheOffice() {
        var unchanged = issue(folk.person("Őry Ágnes"));
        folk.isCalled(lan, "Lan Berger");
        var filter = IssuedFilter.all().withOffice(folk.office());

        assertThat(tasks.plan(Task.Kind.RENEW, EndReason.SUPERSEDED, filter)).isPresent();
        clock.advance(Duration.ofMinutes(6));
        runner.runDue();

        var task = tasks.newest().getFirst();
        assertThat(List.of(task.done(), task.skipped(), task.failed())).containsExactly(1, 1, 0);
        assertThat(task.state()).isEqualTo(Task.State.DONE);
        assertThat(certificates.verify(old.number())).isInstanceOf(Verification.Replaced.class);
        assertThat(certificates.verify(unchanged.number())).isInstanceOf(Verification.Valid.class);
    }

    @Test
    void aTaskThatANodeLeftBehindIsTakenUpAgain() {
        var task =
                tasks.plan(Task.Kind.REVOKE, EndReason.ERROR, List.of(old.id())).orElseThrow();
        clock.advance(Duration.ofMinutes(6));
        db.sql("""
                update certificates_task
                set state = 'RUNNING', claimed_at = :at
                where id = :id
                """)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("id", task.id())
                .update();
        runner.runDue();
        assertThat(certificates.verify(old.number())).isInstanceOf(Verification.Valid.class);

        clock.advance(Duration.ofMinutes(6));
        runner.runDue();

        assertThat(certificates.verify(old.number())).isInstanceOf(Verification.Revoked.class);
    }

    @Test
    void onceAPersonIsLongGoneTheirCertificateIsStillGenuineButNobodys() {
        folk.leaves(lan, LocalDate.of(2026, 11, 30));
        keeper.retain(LocalDate.of(2029, 12, 31));
        assertThat(certificates.of(lan)).hasSize(1);

        keeper.retain(LocalDate.of(2030, 1, 1));

        assertThat(certificates.of(lan)).isEmpty();
        var found = certificates.verify(old.number()).found().orElseThrow();
        assertThat(found.life().erased()).isTrue();
        assertThat(found.sha256()).isEqualTo(old.sha256());
        assertThat(db.sql("""
                select coalesce(pdf, statement, credential, credential_jwt, name_salt, name_hash)
                from certificates_certificate
                where id = :id
                """).param("id", old.id().value()).query().singleRow().values())
                .containsOnlyNulls();
    }

    @Test
    void aFulfilledYearBringsOneCertificateWithAllThatCountedForIt() {
        var fulfilled = new YearFulfilled(
                UUID.randomUUID(),
                lan,
                2026,
                new Text("Interkulturelle Kompetenz", "Intercultural competence"),
                3,
                List.of(),
                LocalDate.of(2026, 8, 1));

        issuing.on(fulfilled);
        issuing.on(fulfilled);

        var years =
                certificates.of(lan).stream().filter(Certificate::coversYear).toList();
        assertThat(years).hasSize(1);
        assertThat(years.getFirst().year()).isEqualTo(2026);
        assertThat(years.getFirst().validUntil()).isEqualTo("2027-12-31");
        assertThat(table.credential(years.getFirst().id(), lan).orElseThrow().json())
                .contains("Anderswo besuchte Fortbildung, anerkannt, 1. August 2026");
        assertThat(statement(years.getFirst())).contains("Interkulturelle Kompetenz, Fassung 3");
    }

    private Certificate issue(EmployeeId employee) {
        issuing.on(new CourseCompleted(new CompletionId(UUID.randomUUID()), employee, course, clock.instant()));
        return certificates.of(employee).getFirst();
    }

    private String statement(Certificate certificate) {
        return db.sql("""
                select statement
                from certificates_certificate
                where id = :id
                """)
                .param("id", certificate.id().value())
                .query(String.class)
                .single();
    }

    private StatusPlace place(Certificate certificate) {
        return db.sql("""
                select status_list, status_index
                from certificates_certificate
                where id = :id
                """)
                .param("id", certificate.id().value())
                .query((row, number) -> new StatusPlace(row.getInt("status_list"), row.getInt("status_index")))
                .single();
    }

    private List<String> issuedView() {
        return db.sql("""
                select number
                from certificates_issued_v
                where employee_id = :employee
                """).param("employee", lan.value()).query(String.class).list();
    }
}
