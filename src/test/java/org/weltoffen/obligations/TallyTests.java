package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.on;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.weltoffen.people.EmployeeId;

class TallyTests extends LedgerTest {

    @Autowired
    private Tally tally;

    @Autowired
    private JdbcConnectionDetails database;

    private EmployeeId first;

    @BeforeEach
    void someHaveADuty() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        first = city.person(office);
        for (var i = 0; i < 20; i++) {
            city.person(office);
        }
        importStaff();
    }

    private int lines() {
        return db.sql("select count(*) from obligations_tally")
                .query(Integer.class)
                .single();
    }

    private void everyRowGoesToAnotherWaveAndBack() {
        db.sql("update obligations_obligation set wave = 7").update();
        db.sql("update obligations_obligation set wave = null").update();
    }

    @Test
    void rowsThatAriseChangeAndGoAreCountedAsTheyDo() {
        assertThat(Counted.byTheTally(db)).isEqualTo(Counted.byHand(db)).isNotEmpty();

        completes(first, "interpreting", "2026-09-10");
        assertThat(Counted.byTheTally(db)).isEqualTo(Counted.byHand(db)).anyMatch(line -> line.contains("FULFILLED"));

        db.sql("update obligations_obligation set untied_on = :day where employee_id = :id")
                .param("day", on("2026-09-14"))
                .param("id", first.value())
                .update();
        assertThat(Counted.byTheTally(db)).isEqualTo(Counted.byHand(db));

        db.sql("delete from obligations_event").update();
        db.sql("delete from obligations_obligation").update();
        assertThat(Counted.byTheTally(db)).isEmpty();
    }

    @Test
    void whoMovesIsCountedInTheOtherOffice() {
        db.sql("update obligations_obligation set office_id = uuid() where employee_id = :id")
                .param("id", first.value())
                .update();

        assertThat(Counted.byTheTally(db)).isEqualTo(Counted.byHand(db)).hasSize(2);
    }

    @Test
    void whatChangesNothingThatIsCountedLeavesNoLine() {
        var before = lines();

        db.sql("update obligations_obligation set version = version + 1").update();

        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void linesThatSpeakOfTheSameBecomeOne() {
        everyRowGoesToAnotherWaveAndBack();
        var before = Counted.byTheTally(db);

        tally.condense();

        assertThat(Counted.byTheTally(db)).isEqualTo(before);
        assertThat(lines()).isEqualTo(before.size());
    }

    @RepeatedTest(5)
    void whatSomebodyIsWritingIsNeitherWaitedForNorLost() {
        var source = new DriverManagerDataSource(
                database.getJdbcUrl(), String.valueOf(database.getUsername()), String.valueOf(database.getPassword()));
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(_ -> {
            JdbcClient.create(source)
                    .sql("update obligations_obligation set wave = 3 where employee_id = :id")
                    .param("id", first.value())
                    .update();

            tally.condense();

            assertThat(Counted.byTheTally(db)).isEqualTo(Counted.byHand(db)).noneMatch(line -> line.contains(" 3 "));
        });

        assertThat(Counted.byTheTally(db)).isEqualTo(Counted.byHand(db)).anyMatch(line -> line.contains(" 3 "));
    }

    @Test
    void whatIsMissingComesBackOvernight() {
        db.sql("delete from obligations_tally limit 3").update();
        assertThat(Counted.byTheTally(db)).isNotEqualTo(Counted.byHand(db));

        step.pass(TODAY);

        assertThat(Counted.byTheTally(db)).isEqualTo(Counted.byHand(db));
    }
}
