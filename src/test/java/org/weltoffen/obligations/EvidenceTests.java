package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.weltoffen.obligations.Papers.on;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.weltoffen.TimeMachine;
import org.weltoffen.access.Role;
import org.weltoffen.obligations.EvidenceDesk.Decision;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.progress.YearFulfilled;
import org.weltoffen.reports.SignedIn;

class EvidenceTests extends LedgerTest {

    private static final Evidence.Claim CLAIM =
            new Evidence.Claim("Diversity an der Hochschule", "Uni Leipzig", on("2026-04-20"), 240);

    @Autowired
    private TimeMachine clock;

    @Autowired
    private MyEvidence mine;

    @Autowired
    private EvidenceDesk desk;

    @Autowired
    private EvidenceKeeper keeper;

    private EmployeeId person;

    @BeforeEach
    void someoneIsObliged() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        person = city.person(office);
        importStaff();
        signIn(person);
    }

    @AfterEach
    void goHome() {
        SignedIn.out();
        clock.reset();
    }

    @Test
    void whatIsRecognisedShowsAsRecognisedAndNotAsFulfilled() throws IOException {
        handIn();
        assertThat(mine.all()).extracting(Evidence::state).containsExactly(Evidence.State.WAITING);

        asHr();
        var item = desk.waiting().getFirst();
        assertThat(desk.recognise(item.evidence(), on("2027-12-31"))).isEqualTo(Decision.DONE);

        assertThat(only(person).status()).isEqualTo(Status.RECOGNISED);
        assertThat(only(person).fulfilledOn()).isEqualTo(on("2026-04-20"));
        assertThat(only(person).completion()).isNull();
        assertThat(events.stream(YearFulfilled.class)).hasSize(1);
        signIn(person);
        assertThat(mine.all()).singleElement().satisfies(it -> {
            assertThat(it.state()).isEqualTo(Evidence.State.RECOGNISED);
            assertThat(it.validUntil()).isEqualTo(on("2027-12-31"));
        });
    }

    @Test
    void whatIsGivenBackCarriesAnAnswerAndChangesNothing() throws IOException {
        handIn();
        asHr();
        var item = desk.waiting().getFirst();

        desk.giveBack(item.evidence(), "Auf dem Blatt fehlt das Datum. Reichen Sie es noch einmal ein.");

        assertThat(only(person).status()).isEqualTo(Status.OPEN);
        signIn(person);
        assertThat(mine.all().getFirst().answer()).startsWith("Auf dem Blatt fehlt");
    }

    @Test
    void ofTwoDecisionsTheFirstCounts() throws IOException {
        handIn();
        asHr();
        var seen = desk.waiting().getFirst().evidence();

        assertThat(desk.giveBack(seen, "Das Datum fehlt.")).isEqualTo(Decision.DONE);
        assertThat(desk.recognise(seen, null)).isEqualTo(Decision.TOO_LATE);

        assertThat(only(person).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void aYearThatIsMetMeanwhileIsNotMetTwice() throws IOException {
        handIn();
        completes(person, "interpreting", "2026-09-14");
        asHr();

        var decision = desk.recognise(desk.waiting().getFirst().evidence(), null);

        assertThat(decision).isEqualTo(Decision.TOO_LATE);
        assertThat(only(person).status()).isEqualTo(Status.FULFILLED);
        assertThat(desk.waiting()).hasSize(1);
    }

    @Test
    void nobodyElseSeesTheFile() throws IOException {
        handIn();
        var id = mine.all().getFirst().id();
        assertThat(mine.file(id)).isPresent();

        signIn(city.person(office));

        assertThat(mine.file(id)).isEmpty();
        assertThat(mine.takeBack(id)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.file(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::waiting);
    }

    @Test
    void everyLookIsWrittenDown() throws IOException {
        handIn();
        asHr();
        var looks = looks();

        desk.file(desk.waiting().getFirst().evidence().id());

        assertThat(looks()).isEqualTo(looks + 2);
    }

    @Test
    void whatWaitsCanBeTakenBack() throws IOException {
        handIn();

        assertThat(mine.takeBack(mine.all().getFirst().id())).isTrue();

        assertThat(mine.all()).isEmpty();
        assertThat(files()).isZero();
    }

    @Test
    void aDayThatCannotBeIsRefused() throws IOException {
        var tomorrow = new Evidence.Claim("Kurs", "VHS", TODAY.plusDays(1), 60);

        assertThat(mine.handIn(only(person).id(), tomorrow, Scans.pdf())).isEqualTo(new MyEvidence.Result.BadDay());
        assertThat(mine.handIn(new ObligationId(person.value()), CLAIM, Scans.pdf()))
                .isEqualTo(new MyEvidence.Result.NothingToCountFor());
        assertThat(mine.handIn(only(person).id(), CLAIM, new byte[] {1, 2, 3}))
                .isEqualTo(new MyEvidence.Result.BadFile(EvidenceFile.Fault.UNKNOWN_KIND));
    }

    @Test
    void theFileGoesSomeTimeAfterTheDecisionAndTheDecisionYearsLater() throws IOException {
        handIn();
        asHr();
        keeper.retain(on("2028-01-01"));
        assertThat(files()).as("what nobody has decided on stays").isEqualTo(1);
        desk.recognise(desk.waiting().getFirst().evidence(), null);

        keeper.retain(on("2026-12-13"));
        assertThat(files()).isEqualTo(1);
        keeper.retain(on("2026-12-15"));
        assertThat(files()).isZero();

        signIn(person);
        assertThat(mine.all()).singleElement().satisfies(it -> assertThat(it.hasFile())
                .isFalse());
        keeper.retain(on("2029-12-31"));
        assertThat(mine.all()).hasSize(1);
        keeper.retain(on("2030-01-01"));
        assertThat(mine.all()).isEmpty();
    }

    @Test
    void thePersonGetsTheirDataAndCanBeErased() throws IOException {
        handIn();

        var export = keeper.export(new DataSubject(person.value()));

        assertThat(export.get("obligations_evidence")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("title", CLAIM.title()));
        assertThat(keeper.erase(new DataSubject(person.value()))).isEqualTo(2);
        assertThat(mine.all()).isEmpty();
    }

    private void handIn() throws IOException {
        assertThat(mine.handIn(only(person).id(), CLAIM, Scans.pdf())).isInstanceOf(MyEvidence.Result.HandedIn.class);
    }

    private void signIn(EmployeeId who) {
        var number = db.sql("select staff_number from people_employee where id = :id")
                .param("id", who.value())
                .query(String.class)
                .single();
        SignedIn.as("Nguyễn Thị Lan", number, Role.EMPLOYEE);
    }

    private static void asHr() {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
    }

    private int files() {
        return db.sql("select count(*) from obligations_evidence_file")
                .query(Integer.class)
                .single();
    }

    private int looks() {
        return db.sql("select count(*) from audit_entry where action = 'data.seen' and purpose in (:proof)")
                .param("proof", List.of("PROOF"))
                .query(Integer.class)
                .single();
    }
}
