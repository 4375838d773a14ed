package org.weltoffen.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.TimeMachine;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;
import org.weltoffen.progress.CompletionId;
import org.weltoffen.progress.CourseCompleted;

@ApplicationTest
@Transactional
class CertificateOfficeTests {

    private final JdbcClient db;
    private final Issuing issuing;
    private final Replacing replacing;
    private final CertificateOffice office;
    private final Tasks tasks;
    private final Catalogue catalogue;

    @Autowired
    CertificateOfficeTests(
            JdbcClient db,
            AssembledStatements statements,
            Readers readers,
            Press press,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Replacing replacing,
            CertificateOffice office,
            Tasks tasks,
            Catalogue catalogue) {
        this.db = db;
        // not the bean: that one works after the commit, in a thread of its own
        issuing = new Issuing(statements, readers, press, transactions, events);
        this.replacing = replacing;
        this.office = office;
        this.tasks = tasks;
        this.catalogue = catalogue;
    }

    @Test
    @SignedInAs(Role.HR)
    void allDocumentsOfAnOfficeComeAsOneFileAsTheyWereIssued() throws IOException {
        var here = officeWith("Seidel, Katrin", "Őry, Ágnes");
        officeWith("Anderswo, Arno");
        var zipped = new ByteArrayOutputStream();

        office.zip(IssuedFilter.all().withOffice(here), List.of(), zipped);

        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(HolderName.sha256(zip.readAllBytes())).isIn(hashes());
            }
        }
        assertThat(names).hasSize(2).anyMatch(name -> name.startsWith("Őry Ágnes T"));
        assertThat(lastAudited()).isEqualTo("certificates.exported");
    }

    @Test
    @SignedInAs(Role.HR)
    void theListFindsByOfficeNameNumberAndState() {
        var here = officeWith("Seidel, Katrin", "Őry, Ágnes");
        var filter = IssuedFilter.all().withOffice(here);
        var rows = office.page(filter, 0, 10);

        assertThat(rows).hasSize(2);
        assertThat(office.count(filter)).isEqualTo(2);
        assertThat(office.page(filter.withText("Őry"), 0, 10)).hasSize(1);
        assertThat(office.page(filter.withText("ágn őr"), 0, 10)).hasSize(1);
        assertThat(office.page(filter.withText("gnes"), 0, 10)).isEmpty();
        var number = rows.getFirst().number().grouped();
        assertThat(office.page(IssuedFilter.all().withText(number), 0, 10)).containsExactly(rows.getFirst());
        replacing.revoke(rows.getFirst().id(), EndReason.ERROR);
        assertThat(office.page(filter.withState(IssuedState.REVOKED), 0, 10)).hasSize(1);
        assertThat(office.count(filter.withState(IssuedState.VALID))).isEqualTo(1);
        assertThat(office.count(filter.withYear(2025))).isZero();
        assertThat(office.page(IssuedFilter.all(), 0, 10)).isNotEmpty();
    }

    @Test
    @SignedInAs({Role.EMPLOYEE, Role.MANAGER, Role.ADMIN})
    void nobodyElseSeesOrChangesAny() {
        var filter = IssuedFilter.all();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> office.page(filter, 0, 10));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> office.zip(filter, List.of(), new ByteArrayOutputStream()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> tasks.plan(Task.Kind.REVOKE, EndReason.ERROR, filter));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> tasks.undo(UUID.randomUUID()));
    }

    private UnitId officeWith(String... names) {
        var folk = new Townsfolk(db).in(LegalKind.ADMINISTRATION);
        for (var name : names) {
            issuing.on(new CourseCompleted(
                    new CompletionId(UUID.randomUUID()),
                    folk.person(name),
                    catalogue.published().getFirst(),
                    TimeMachine.START));
        }
        return folk.office();
    }

    private List<String> hashes() {
        return db.sql("select sha256 from certificates_certificate")
                .query(String.class)
                .list();
    }

    private String lastAudited() {
        return db.sql("select action from audit_entry order by id desc limit 1")
                .query(String.class)
                .single();
    }
}
