package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.people.Employee;
import org.weltoffen.people.Staff;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.privacy.Visibility;

/// One row of the ledger on the desk of the personnel department: what happened to it, why it is due when it is, and
/// what can be changed.
@Service
@Transactional
public class LedgerDesk {

    private final Ledger ledger;
    private final Derivation derivation;
    private final Changes changes;
    private final Returns returns;
    private final Staff staff;
    private final Visibility visibility;
    private final CurrentUser user;
    private final AuditTrail trail;

    LedgerDesk(
            Ledger ledger,
            Derivation derivation,
            Changes changes,
            Returns returns,
            Staff staff,
            Visibility visibility,
            CurrentUser user,
            AuditTrail trail) {
        this.ledger = ledger;
        this.derivation = derivation;
        this.changes = changes;
        this.returns = returns;
        this.staff = staff;
        this.visibility = visibility;
        this.user = user;
        this.trail = trail;
    }

    /// The row with all that explains it.
    public record Sheet(
            Obligation obligation, Employee person, DueDate due, List<LedgerEntry> story, List<Leave> leaves) {

        /// Whether the clock stands still because somebody stopped this one row.
        public boolean isPausedByHand(LocalDate today) {
            return obligation.status() == Status.PAUSED && leaves.stream().noneMatch(leave -> leave.covers(today));
        }
    }

    /// The row; empty if there is none or the person is no longer tied to it. The look is written into the audit trail.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException for everyone but the personnel department
    public Optional<Sheet> open(ObligationId id) {
        requireHr();
        trail.look(Purpose.PROOF.name(), "obligation:" + id.value(), "Eintrag im Pflichtenbuch geöffnet");
        return sheet(id);
    }

    /// The row again, after it was opened.
    @ReadOnly
    public Optional<Sheet> again(ObligationId id) {
        requireHr();
        return sheet(id);
    }

    private Optional<Sheet> sheet(ObligationId id) {
        return ledger.find(id).flatMap(this::sheet);
    }

    private Optional<Sheet> sheet(Obligation obligation) {
        var person = person(obligation);
        return person == null
                ? Optional.empty()
                : Optional.of(new Sheet(
                        obligation,
                        person,
                        derivation.of(obligation),
                        ledger.story(obligation.id()),
                        returns.leavesOf(obligation.employee())));
    }

    private @Nullable Employee person(Obligation obligation) {
        return ledger.isTied(obligation.id()) ? staff.employee(obligation.employee()) : null;
    }

    /// Changes the row, unless it is no longer as it was seen.
    public Change.Result change(Obligation seen, Change change) {
        requireHr();
        return changes.change(seen, change, user.account());
    }

    private void requireHr() {
        visibility.require(Fact.NAME, Fact.STATUS, Fact.DATES);
    }
}
