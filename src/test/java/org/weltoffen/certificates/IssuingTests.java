package org.weltoffen.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.certificates.credential.Credentials;
import org.weltoffen.certificates.spi.Attachment;
import org.weltoffen.certificates.spi.CertificateRenderer;
import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.language.Language;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.progress.CompletionId;
import org.weltoffen.progress.CourseCompleted;
import org.weltoffen.progress.YearFulfilled;

@ApplicationTest
@Transactional
class IssuingTests {

    private final EmployeeId katrin = new EmployeeId(UUID.randomUUID());
    private final EmployeeId someoneElse = new EmployeeId(UUID.randomUUID());
    private final List<Object> published = new ArrayList<>();
    private final JdbcClient db;
    private final CertificateTable table;
    private final CertificatesKeeper keeper;
    private final Certificates certificates;
    private final Readers readers;
    private final Issuing issuing;

    @Autowired
    IssuingTests(JdbcClient db, Credentials credentials) {
        this.db = db;
        table = new CertificateTable(db);
        keeper = new CertificatesKeeper(db);
        certificates = at(LocalDate.of(2026, 11, 3));
        readers = new Readers(db);
        var documents = new Documents(
                new Attachments(List.of()), new Renderers(List.of(new NameOnly()), "name-only"), (pdf, at) -> pdf);
        var press = new Press(table, new Places(db), credentials, documents, new TimeMachine());
        issuing = new Issuing(
                new AlwaysTheSame(), readers, press, TransactionOperations.withoutTransaction(), published::add);
    }

    @Test
    void aCompletionBringsOneCertificate() {
        var completed = completed();

        issuing.on(completed);

        var certificate = certificates.of(katrin).getFirst();
        assertThat(certificate.title().de()).isEqualTo("Interkulturelle Kompetenz 2026");
        assertThat(certificate.year()).isEqualTo(2026);
        assertThat(certificate.validUntil()).isEqualTo("2027-12-31");
        assertThat(certificate.course()).isEqualTo(completed.version());
        assertThat(published).containsExactly(new CertificateIssued(certificate.id(), katrin, completed.completion()));
    }

    @Test
    void theSecondAnnouncementOfACompletionChangesNothing() {
        var completed = completed();
        issuing.on(completed);
        var issued = certificates.of(katrin);

        issuing.on(completed);

        assertThat(certificates.of(katrin)).isEqualTo(issued);
        assertThat(published).hasSize(1);
    }

    @Test
    void oneOfTwoListenersAtTheSameTimeLosesQuietly() {
        var completed = completed();
        issuing.on(completed);
        var other = Samples.certificate(CertificateNumber.random());

        assertThat(table.add(other, Origin.of(completed), Samples.papers(new byte[] {1}, new Places(db).free())))
                .isFalse();
        assertThat(certificates.of(katrin)).hasSize(1).doesNotContain(other);
    }

    @Test
    void everyCompletionHasItsOwnCertificateWithItsOwnNumber() {
        issuing.on(completed());
        issuing.on(completed());

        assertThat(certificates.of(katrin)).extracting(Certificate::number).doesNotHaveDuplicates();
        assertThat(certificates.of(katrin)).hasSize(2);
    }

    @Test
    void onlyTheHolderGetsTheDocument() {
        issuing.on(completed());
        var id = certificates.of(katrin).getFirst().id();

        assertThat(certificates.pdf(id, katrin).map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .contains("Katrin Seidel");
        assertThat(certificates.pdf(id, someoneElse)).isEmpty();
        assertThat(certificates.mine(id)).isPresent();
        assertThat(new Certificates(table, new Shelf.Never(), () -> Optional.of(someoneElse), new TimeMachine())
                        .mine(id))
                .isEmpty();
        assertThat(new Certificates(table, new Shelf.Never(), Optional::empty, new TimeMachine()).mine(id))
                .isEmpty();
    }

    @Test
    void aNumberIsValidUntilItsLastDayAndExpiredAfterIt() {
        issuing.on(completed());
        var number = certificates.of(katrin).getFirst().number();

        assertThat(at(LocalDate.of(2027, 12, 31)).verify(number)).isInstanceOf(Verification.Valid.class);
        assertThat(at(LocalDate.of(2028, 1, 1)).verify(number)).isInstanceOf(Verification.Expired.class);
        assertThat(certificates.verify(CertificateNumber.random())).isEqualTo(new Verification.Unknown());
    }

    @Test
    void aPersonSeesAllThatIsHeldAboutThemExceptTheDocumentItself() {
        issuing.on(completed());

        var rows = keeper.export(new DataSubject(katrin.value())).getOrDefault("certificates_certificate", List.of());

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst()).containsKeys("number", "issued_on").doesNotContainKeys("pdf");
        assertThat(keeper.export(new DataSubject(someoneElse.value())).values()).allMatch(List::isEmpty);
    }

    @Test
    void erasingAPersonRemovesTheDocumentButThePaperCanStillBeVerified() {
        issuing.on(completed());
        var certificate = certificates.of(katrin).getFirst();

        assertThat(keeper.erase(new DataSubject(katrin.value()))).isEqualTo(1);

        assertThat(certificates.of(katrin)).isEmpty();
        assertThat(certificates.pdf(certificate.id(), katrin)).isEmpty();
        assertThat(certificates.verify(certificate.number()))
                .isInstanceOfSatisfying(Verification.Valid.class, valid -> {
                    assertThat(valid.certificate().number()).isEqualTo(certificate.number());
                    assertThat(valid.certificate().life().erased()).isTrue();
                });
        assertThat(db.sql("select count(*) from certificates_certificate where pdf is not null and id = :id")
                        .param("id", certificate.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aCertificateGoesThreeYearsAfterItsLastDay() {
        issuing.on(completed());
        var number = certificates.of(katrin).getFirst().number();

        keeper.retain(LocalDate.of(2030, 12, 31));
        assertThat(certificates.verify(number)).isInstanceOf(Verification.Valid.class);

        keeper.retain(LocalDate.of(2031, 1, 1));
        assertThat(certificates.verify(number)).isEqualTo(new Verification.Unknown());
    }

    @Test
    void theViewForOthersHoldsFactsOnly() {
        var completed = completed();
        issuing.on(completed);

        var row = db.sql("""
                select certificate_id, completion_id, employee_id, number, issued_on, valid_until
                from certificates_issued_v
                where completion_id = :completion
                """)
                .param("completion", completed.completion().value())
                .query()
                .singleRow();

        assertThat(row.get("number"))
                .isEqualTo(certificates.of(katrin).getFirst().number().value());
    }

    private CourseCompleted completed() {
        return new CourseCompleted(
                new CompletionId(UUID.randomUUID()),
                katrin,
                new CourseVersion(new CourseId("intercultural-basics"), 2),
                TimeMachine.START);
    }

    private Certificates at(LocalDate day) {
        var zone = ZoneId.of("Europe/Berlin");
        return new Certificates(
                table,
                new Shelf.Never(),
                () -> Optional.of(katrin),
                Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone));
    }

    /// Katrin Seidel did what she always does.
    private static final class AlwaysTheSame implements Statements {

        @Override
        public Statement about(CourseCompleted completed, CertificateNumber number, Language language) {
            return Samples.statement("Katrin Seidel", number, language);
        }

        @Override
        public Statement about(YearFulfilled fulfilled, CertificateNumber number, Language language) {
            return Samples.statement("Katrin Seidel", number, language);
        }
    }

    /// A document that is just the name.
    private static final class NameOnly implements CertificateRenderer {

        @Override
        public String key() {
            return "name-only";
        }

        @Override
        public byte[] render(Statement statement, List<Attachment> attachments) {
            return statement.holder().getBytes(StandardCharsets.UTF_8);
        }
    }
}
