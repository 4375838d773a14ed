package org.weltoffen.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.obligations.Obligations;
import org.weltoffen.obligations.Policy;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

/// The demo city's ledger: last year as an earlier system left it, and this year in full swing.
///
/// To be loaded after the staff. It hangs on the clock's year and on staff numbers only, so it is the same every time.
@Component
@Profile("demo")
class DemoLedger {

    /// The five offices of the first wave, as the motion spells them.
    static final Set<String> PILOT =
            Set.of("Ordnungsamt", "Bürgerämter", "Amt für Jugend, Familie und Bildung", "Standesamt", "Sozialamt");

    private final DemoPapers papers;
    private final DemoDrafts drafts;
    private final Obligations obligations;
    private final JdbcClient db;
    private final Clock clock;

    DemoLedger(DemoPapers papers, DemoDrafts drafts, Obligations obligations, JdbcClient db, Clock clock) {
        this.papers = papers;
        this.drafts = drafts;
        this.obligations = obligations;
        this.db = db;
        this.clock = clock;
    }

    /// Fills both years; does nothing where that has been done before.
    ///
    /// @throws IllegalStateException if an office of the pilot is missing
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void load() {
        var today = LocalDate.now(clock);
        if (papers.areThere(today.getYear())) {
            return;
        }
        fillLastYear(today.getYear() - 1);
        fillThisYear(today);
    }

    private void fillLastYear(int year) {
        var past = DemoPast.lastYear(year);
        for (var policy : papers.lastYear(year)) {
            var staff = staff(policy.audience().legalKinds());
            obligations.takeOver(policy.id(), year, staff.stream().flatMap(past::of));
        }
    }

    private void fillThisYear(LocalDate today) {
        var pilot = papers.thisYear(today.getYear(), pilotOffices());
        drafts.load(pilot, pilotOffices());
        obligations.arise(today);
        var past = DemoPast.thisYear(today);
        obligations.takeOver(
                pilot.id(), today.getYear(), obliged(pilot).stream().flatMap(past::of));
    }

    private Set<UnitId> pilotOffices() {
        var found = db.sql("""
                select unit_id
                from people_unit_v
                where name in (:names)
                and unit_id = office_id
                """).param("names", PILOT).query(UUID.class).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
        if (found.size() != PILOT.size()) {
            throw new IllegalStateException(
                    "%d of the %d pilot offices are there: %s".formatted(found.size(), PILOT.size(), PILOT));
        }
        return found;
    }

    private List<DemoPast.Person> staff(Set<LegalKind> legalKinds) {
        return db.sql("""
                select e.employee_id, e.staff_number, e.joined_on
                from people_employee_v e
                join people_unit_v o on o.unit_id = e.office_id
                where o.legal_kind in (:legalKinds)
                and e.left_on is null
                """)
                .param("legalKinds", legalKinds.stream().map(LegalKind::name).toList())
                .query((row, _) -> new DemoPast.Person(
                        new EmployeeId(row.getObject("employee_id", UUID.class)),
                        row.getString("staff_number"),
                        row.getObject("joined_on", LocalDate.class)))
                .list();
    }

    private List<DemoPast.Person> obliged(Policy pilot) {
        return db.sql("""
                select e.employee_id, e.staff_number, e.joined_on
                from obligations_ledger_v l
                join people_employee_v e on e.employee_id = l.employee_id
                where l.policy_id = :policy
                """)
                .param("policy", pilot.id().value())
                .query((row, _) -> new DemoPast.Person(
                        new EmployeeId(row.getObject("employee_id", UUID.class)),
                        row.getString("staff_number"),
                        row.getObject("joined_on", LocalDate.class)))
                .list();
    }
}
