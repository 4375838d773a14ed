package org.weltoffen.obligations;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.spi.Brought;
import org.weltoffen.people.spi.MergedTable;
import org.weltoffen.people.spi.PartOfMerge;

/// The ledger of the former record goes to the one that remains, with its history.
///
/// Of two rows of one cycle the better one counts (fulfilled before recognised, exempt, paused, open and lapsed; among
/// equals the one fulfilled first, then that of the remaining record). The other one is withdrawn and stays with the
/// former record. At the end completions of both may fulfil what was open.
@Component
class LedgerOfMerge implements PartOfMerge {

    private static final String ROWS_OF_BOTH =
            "in (select id from obligations_obligation where employee_id in (:former, :remaining))";

    private final JdbcClient db;
    private final LedgerEvents events;
    private final Settlement settlement;
    private final CurrentUser user;

    LedgerOfMerge(JdbcClient db, LedgerEvents events, Settlement settlement, CurrentUser user) {
        this.db = db;
        this.events = events;
        this.settlement = settlement;
        this.user = user;
    }

    /// Two rows of one cycle. The better one counts.
    private record Pair(
            UUID former, UUID remaining, int year, boolean formerCounts, Status formerStatus, Status status) {

        UUID loser() {
            return formerCounts ? remaining : former;
        }

        UUID winner() {
            return formerCounts ? former : remaining;
        }

        Status loserStatus() {
            return formerCounts ? status : formerStatus;
        }
    }

    @Override
    public String key() {
        return "ledger";
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.ofPeople("obligations_obligation", "id"),
                new MergedTable("obligations_event", List.of("id"), "obligation_id " + ROWS_OF_BOTH, Set.of()),
                MergedTable.ofPeople("obligations_evidence", "id"),
                MergedTable.ofPeople("obligations_leave", "id"),
                MergedTable.ofPeople("obligations_policy_person", "policy_id", "employee_id"));
    }

    @Override
    public List<Brought> preview(EmployeeId former, EmployeeId remaining) {
        var pairs = pairs(former, remaining);
        var years = pairs.stream().map(Pair::year).collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return List.of(
                new Brought("obligations", rows(former), rows(remaining), pairs.size(), years),
                new Brought("evidence", evidence(former), evidence(remaining), 0, ""),
                Brought.uncounted("absences"));
    }

    private int rows(EmployeeId person) {
        return db.sql("""
                select count(*)
                from obligations_obligation
                where employee_id = :person
                and status <> 'WITHDRAWN'
                """).param("person", person.value()).query(Integer.class).single();
    }

    private int evidence(EmployeeId person) {
        return db.sql("""
                select count(*)
                from obligations_evidence
                where employee_id = :person
                """).param("person", person.value()).query(Integer.class).single();
    }

    @Override
    public void merge(EmployeeId former, EmployeeId remaining) {
        var pairs = pairs(former, remaining);
        pairs.stream().filter(pair -> pair.loserStatus() != Status.WITHDRAWN).forEach(this::withdraw);
        pairs.stream().filter(Pair::formerCounts).forEach(pair -> changePlaces(pair, former, remaining));
        pairs.forEach(this::handOnEvidence);
        moveRows(former, remaining);
        move("obligations_evidence", former, remaining);
        move("obligations_leave", former, remaining);
        movePolicies(former, remaining);
    }

    @Override
    public void settle(EmployeeId remaining) {
        settlement.settle(remaining);
    }

    private List<Pair> pairs(EmployeeId former, EmployeeId remaining) {
        return db.sql("""
                select f.id as former, r.id as remaining, c.year, f.status as former_status, r.status,
                    (field(f.status, 'FULFILLED', 'RECOGNISED', 'EXEMPT', 'PAUSED', 'OPEN', 'LAPSED', 'WITHDRAWN'),
                     coalesce(f.fulfilled_on, '9999-12-31'))
                    < (field(r.status, 'FULFILLED', 'RECOGNISED', 'EXEMPT', 'PAUSED', 'OPEN', 'LAPSED', 'WITHDRAWN'),
                     coalesce(r.fulfilled_on, '9999-12-31')) as former_counts
                from obligations_obligation f
                join obligations_obligation r on r.cycle_id = f.cycle_id and r.policy_id = f.policy_id
                join obligations_cycle c on c.id = f.cycle_id
                where f.employee_id = :former
                and r.employee_id = :remaining
                order by c.year, f.id
                """)
                .param("former", former.value())
                .param("remaining", remaining.value())
                .query((row, _) -> new Pair(
                        row.getObject("former", UUID.class),
                        row.getObject("remaining", UUID.class),
                        row.getInt("year"),
                        row.getBoolean("former_counts"),
                        Status.valueOf(row.getString("former_status")),
                        Status.valueOf(row.getString("status"))))
                .list();
    }

    private void withdraw(Pair pair) {
        db.sql("""
                update obligations_obligation
                set status = 'WITHDRAWN', paused_on = null, overdue_on = null, version = version + 1
                where id = :id
                """).param("id", pair.loser()).update();
        events.write(new ObligationId(pair.loser()), LedgerEntry.Kind.WITHDRAWN, "merged", user.account());
    }

    /// A row waits under no one's name in between, since one person has one row of a cycle.
    private void changePlaces(Pair pair, EmployeeId former, EmployeeId remaining) {
        give(pair.remaining(), UUID.randomUUID());
        give(pair.former(), remaining.value());
        give(pair.remaining(), former.value());
    }

    private void give(UUID row, UUID person) {
        db.sql("""
                update obligations_obligation
                set employee_id = :person
                where id = :id
                """).param("person", person).param("id", row).update();
    }

    private void handOnEvidence(Pair pair) {
        db.sql("""
                update obligations_evidence
                set obligation_id = :winner
                where obligation_id = :loser
                """).param("winner", pair.winner()).param("loser", pair.loser()).update();
    }

    private void moveRows(EmployeeId former, EmployeeId remaining) {
        db.sql("""
                update obligations_obligation o
                left join obligations_obligation own
                  on own.employee_id = :remaining and own.policy_id = o.policy_id and own.cycle_id = o.cycle_id
                set o.employee_id = :remaining
                where o.employee_id = :former
                and own.id is null
                """)
                .param("remaining", remaining.value())
                .param("former", former.value())
                .update();
    }

    private void move(String table, EmployeeId former, EmployeeId remaining) {
        db.sql("""
                update %s
                set employee_id = :remaining
                where employee_id = :former
                """.formatted(table))
                .param("remaining", remaining.value())
                .param("former", former.value())
                .update();
    }

    /// Where a policy names both, what it says of the remaining record counts.
    private void movePolicies(EmployeeId former, EmployeeId remaining) {
        db.sql("""
                update obligations_policy_person x
                left join obligations_policy_person own
                  on own.policy_id = x.policy_id and own.employee_id = :remaining
                set x.employee_id = :remaining
                where x.employee_id = :former
                and own.policy_id is null
                """)
                .param("remaining", remaining.value())
                .param("former", former.value())
                .update();
    }
}
