package org.weltoffen.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.weltoffen.ApplicationTest;
import org.weltoffen.obligations.Mode;
import org.weltoffen.people.EmployeeId;

@ApplicationTest
class MonthlyRunTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final String DUE = "2026-12-15";

    private final PostOffice office;

    @Autowired
    MonthlyRunTests(PostOffice.Site site) {
        office = new PostOffice(site);
        office.clock.travelTo(FIRST);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aManagerIsWrittenOnceAMonthOnItsFirstWorkingDay() {
        var lan = manager(5);

        assertThat(office.monthly().write(LocalDate.of(2026, 11, 30))).isZero();
        assertThat(office.monthly().write(FIRST)).isEqualTo(1);
        assertThat(office.monthly().write(FIRST)).isZero();
        assertThat(office.monthly().write(FIRST.plusDays(1))).isZero();
        assertThat(office.monthly().write(LocalDate.of(2027, 1, 1)))
                .as("a holiday")
                .isZero();

        assertThat(written(Template.MANAGER)).containsExactly(lan);
    }

    @Test
    void aDayWithoutAServerIsMadeUpForWithinAWeek() {
        manager(5);

        assertThat(office.monthly().write(FIRST.plusDays(8))).isZero();
        assertThat(office.monthly().write(FIRST.plusDays(7))).isEqualTo(1);
    }

    @Test
    void nothingIsSaidOfATeamOfFour() {
        manager(4);

        assertThat(office.monthly().write(FIRST)).isZero();
    }

    @Test
    void nothingIsSaidWhereEverybodyHasFinishedOrWordIsNotWanted() {
        manager(5);
        office.db.sql("update obligations_ledger_v set status = 'FULFILLED'").update();
        office.preferences.end(manager(5), Template.MANAGER);

        assertThat(office.monthly().write(FIRST)).isZero();
    }

    @Test
    void aMonthlyWordIsNoReminder() {
        var lan = manager(5);
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", "2026-12-08");
        office.monthly().write(FIRST);

        assertThat(office.run.write(FIRST)).as("seven days before the due date").isEqualTo(1);
    }

    @Test
    void thePersonnelDepartmentIsToldOfOfficesWhereRemindersDidNotHelp() {
        var lan = office.person("Nguyễn Thị Lan");
        office.looksAfterTrainings(lan);
        office.person("Kim Őry");
        assertThat(office.monthly().write(FIRST.minusMonths(1).plusDays(1)))
                .as("nobody is overdue")
                .isZero();

        office.owes(office.person("Ayşe Çelik"), "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", "2026-11-16");

        assertThat(office.monthly().write(FIRST)).isEqualTo(1);
        assertThat(written(Template.ESCALATION)).containsExactly(lan);
    }

    @Test
    void everyManagerGetsOneMailAlthoughTheServerIsKilledInBetween() {
        office.fill(250, LocalDate.parse(DUE));
        var unit = office.team(0, DUE);
        office.db
                .sql("update people_employee_v set manager = true, unit_id = :unit")
                .param("unit", unit)
                .update();

        assertThatThrownBy(
                        () -> office.monthly(new Doomed(office.transactions, 2)).write(FIRST))
                .isInstanceOf(Killed.class);
        assertThat(written(Template.MANAGER)).as("what was committed before").hasSize(100);
        assertThat(office.monthly().write(FIRST)).isEqualTo(150);

        assertThat(written(Template.MANAGER)).hasSize(250).doesNotHaveDuplicates();
    }

    private EmployeeId manager(int people) {
        var unit = office.team(people - 1, DUE);
        var manager = office.person("Nguyễn Thị Lan", LocalDate.of(2015, 4, 1), null, unit);
        office.owes(manager, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.manages(manager, unit);
        return manager;
    }

    private List<EmployeeId> written(Template template) {
        return office.db
                .sql("select employee_id from notices_mail where template = :template")
                .param("template", template.name())
                .query((row, number) -> new EmployeeId(row.getObject("employee_id", UUID.class)))
                .list();
    }

    /// The kernel's word; nobody catches it.
    private static final class Killed extends Error {}

    /// Ends at the end of one of its transactions, before it is committed.
    private static final class Doomed implements TransactionOperations {

        private final TransactionOperations transactions;
        private final int last;
        private int begun;

        Doomed(TransactionOperations transactions, int last) {
            this.transactions = transactions;
            this.last = last;
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) throws TransactionException {
            begun++;
            return transactions.execute(status -> {
                var result = action.doInTransaction(status);
                if (begun == last) {
                    throw new Killed();
                }
                return result;
            });
        }
    }
}
