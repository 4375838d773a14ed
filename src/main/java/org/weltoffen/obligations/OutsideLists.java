package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.obligations.OutsideLine.Outcome;
import org.weltoffen.people.Staff;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.privacy.Visibility;

/// Lists of what many people learned elsewhere, such as those of an academy. First the personnel department sees what
/// would become of each line; only then is anything recognised.
@Service
@Transactional
public class OutsideLists {

    private static final Set<Status> CAN_BE_MET = Set.of(Status.OPEN, Status.PAUSED, Status.EXEMPT, Status.LAPSED);

    private final Ledger ledger;
    private final Changes changes;
    private final Staff staff;
    private final Visibility visibility;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final Clock clock;

    OutsideLists(
            Ledger ledger,
            Changes changes,
            Staff staff,
            Visibility visibility,
            CurrentUser user,
            AuditTrail trail,
            Clock clock) {
        this.ledger = ledger;
        this.changes = changes;
        this.staff = staff;
        this.visibility = visibility;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /// What would become of each line. Changes nothing.
    ///
    /// @param text lines of staff number, day and, if wanted, last day of validity, between `;`, `,` or tabs
    /// @throws org.springframework.security.access.AccessDeniedException for everyone but the personnel department
    public List<OutsideLine> preview(String text) {
        requireHr();
        trail.look(Purpose.PROOF.name(), "list:outside", "Liste von anderswo geprüft, nichts geändert");
        var seen = new HashSet<ObligationId>();
        return OutsideText.read(text, LocalDate.now(clock)).stream()
                .map(this::line)
                .map(line -> once(line, seen))
                .toList();
    }

    private OutsideLine line(OutsideText.Entry entry) {
        var fault = entry.fault();
        var on = entry.on();
        if (fault != null || on == null) {
            return OutsideLine.bad(entry.number(), entry.staffNumber(), fault == null ? Outcome.BAD_DAY : fault);
        }
        var person = staff.byStaffNumber(entry.staffNumber());
        if (person.isEmpty()) {
            return OutsideLine.bad(entry.number(), entry.staffNumber(), Outcome.UNKNOWN_PERSON);
        }
        var year = ledger.of(person.get().id()).stream()
                .filter(it -> it.year() == on.getYear() && it.status() != Status.WITHDRAWN)
                .toList();
        return year.stream()
                .filter(it -> CAN_BE_MET.contains(it.status()))
                .findFirst()
                .map(it -> OutsideLine.of(entry.number(), entry.staffNumber(), it, on, entry.until()))
                .orElseGet(() -> OutsideLine.bad(
                        entry.number(), entry.staffNumber(), year.isEmpty() ? Outcome.NOT_ASKED : Outcome.ALREADY_MET));
    }

    private static OutsideLine once(OutsideLine line, Set<ObligationId> seen) {
        var obligation = line.obligation();
        return obligation == null || seen.add(obligation.id())
                ? line
                : OutsideLine.bad(line.number(), line.staffNumber(), Outcome.TWICE);
    }

    /// Recognises the lines that can be, unless their rows changed since the preview. Returns how many it was; a second
    /// call with the same preview changes nothing.
    public int apply(List<OutsideLine> preview) {
        requireHr();
        var done = 0;
        for (var line : preview) {
            var obligation = line.obligation();
            var change = line.change();
            if (obligation != null
                    && change != null
                    && changes.change(obligation, change, user.account()) instanceof Change.Result.Done) {
                done++;
            }
        }
        trail.record("obligations.list-recognised", null, "%d Einträge nach einer Liste angerechnet".formatted(done));
        return done;
    }

    private void requireHr() {
        visibility.require(Fact.NAME, Fact.STATUS, Fact.DATES);
    }
}
