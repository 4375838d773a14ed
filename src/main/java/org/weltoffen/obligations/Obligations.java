package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.AccountId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.platform.TimeOrderedId;

/// The ledger: who must, should or may do what by when, who has done it, and why.
@Service
@Transactional
public class Obligations {

    private final Ledger ledger;
    private final Derivation derivation;
    private final Changes changes;
    private final LedgerTakeover takeover;
    private final Arising arising;
    private final Clock clock;

    Obligations(
            Ledger ledger,
            Derivation derivation,
            Changes changes,
            LedgerTakeover takeover,
            Arising arising,
            Clock clock) {
        this.ledger = ledger;
        this.derivation = derivation;
        this.changes = changes;
        this.takeover = takeover;
        this.arising = arising;
        this.clock = clock;
    }

    /// All of one person's obligations, newest year first and within a year the strictest first.
    @Transactional(readOnly = true)
    public List<Obligation> of(EmployeeId employee) {
        return ledger.of(employee);
    }

    /// Why the obligation is due on its day: rule, date of the cycle, everything that moved it.
    @Transactional(readOnly = true)
    public DueDate explain(Obligation obligation) {
        return derivation.of(obligation);
    }

    /// Changes one obligation by hand, unless it is no longer as it was seen.
    ///
    /// @param seen the obligation as the human saw it when deciding
    /// @param actor the account of the human
    public Change.Result change(Obligation seen, Change change, AccountId actor) {
        return changes.change(seen, change, actor);
    }

    /// Gives everyone whom a policy reaches on this day their row for the cycle of the year, where they have none.
    /// Imports of staff do so by themselves; this is for policies that took effect since. Returns how many arose.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int arise(LocalDate asOf) {
        return arising.arise(TimeOrderedId.next(clock), asOf);
    }

    /// Fills a cycle from an earlier system. Missing rows are added, open ones take over the status, all others stay.
    /// The rows are read once and never held together. Returns how many rows are new or changed.
    ///
    /// @throws IllegalArgumentException if the policy has no cycle of that year
    public int takeOver(PolicyId policy, int year, Stream<TakenOver> rows) {
        return takeover.takeOver(policy, year, rows);
    }
}
