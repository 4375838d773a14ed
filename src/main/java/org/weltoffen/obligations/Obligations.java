package org.weltoffen.obligations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.AccountId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.platform.TimeOrderedId;

/// The ledger: who must, should or may do what by when, who has done it, and why.
@Service
@Transactional
public class Obligations {

    private final Ledger ledger;
    private final Derivation derivation;
    private final Changes changes;
    private final LedgerTakeover takeover;
    private final Alignment alignment;
    private final Figures figures;
    private final Clock clock;

    Obligations(
            Ledger ledger,
            Derivation derivation,
            Changes changes,
            LedgerTakeover takeover,
            Alignment alignment,
            Figures figures,
            Clock clock) {
        this.ledger = ledger;
        this.derivation = derivation;
        this.changes = changes;
        this.takeover = takeover;
        this.alignment = alignment;
        this.figures = figures;
        this.clock = clock;
    }

    /// All of one person's obligations, newest year first and within a year the strictest first.
    @ReadOnly
    public List<Obligation> of(EmployeeId employee) {
        return ledger.of(employee);
    }

    /// Why the obligation is due on its day: rule, date of the cycle, everything that moved it.
    @ReadOnly
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

    /// What happened to the obligation, in order.
    @ReadOnly
    public List<LedgerEntry> story(ObligationId obligation) {
        return ledger.story(obligation);
    }

    /// One obligation; empty for an unknown id.
    @ReadOnly
    public Optional<Obligation> find(ObligationId obligation) {
        return ledger.find(obligation);
    }

    /// How many rows of a year stood where, office by office, as it was known at a moment. What was known then does not
    /// change, whoever moves and whatever is merged afterwards.
    @ReadOnly
    public List<Figure> figures(int year, Instant asOf) {
        return figures.of(year, asOf);
    }

    /// Gives everyone whom a policy reaches on this day their row for the current cycle, where they have none, and
    /// withdraws open rows that nothing asks for any more. Returns how many arose.
    ///
    /// Imports of staff and the days that pass do so by themselves; this is for policies that took effect since.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int arise(LocalDate asOf) {
        return alignment.align(TimeOrderedId.next(clock), asOf);
    }

    /// Fills a cycle from an earlier system. Missing rows are added, open ones take over the status, all others stay.
    /// The rows are read once and never held together. Returns how many rows are new or changed.
    ///
    /// @throws IllegalArgumentException if the policy has no cycle of that year
    public int takeOver(PolicyId policy, int year, Stream<TakenOver> rows) {
        return takeover.takeOver(policy, year, rows);
    }
}
