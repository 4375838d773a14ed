package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.people.Employee;
import org.weltoffen.people.Staff;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.privacy.Visibility;

/// Where the personnel department decides on what people learned elsewhere. What it recognises counts as recognised,
/// not as fulfilled.
@Service
@Transactional
public class EvidenceDesk {

    private static final int SHOWN = 50;
    private static final int LONGEST_ANSWER = 600;

    private final EvidenceTable table;
    private final Ledger ledger;
    private final Changes changes;
    private final Staff staff;
    private final Visibility visibility;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final ApplicationEventPublisher publisher;

    EvidenceDesk(
            EvidenceTable table,
            Ledger ledger,
            Changes changes,
            Staff staff,
            Visibility visibility,
            CurrentUser user,
            AuditTrail trail,
            ApplicationEventPublisher publisher) {
        this.table = table;
        this.ledger = ledger;
        this.changes = changes;
        this.staff = staff;
        this.visibility = visibility;
        this.user = user;
        this.trail = trail;
        this.publisher = publisher;
    }

    /// Something that waits, with the person and the year it is for.
    public record Item(Evidence evidence, Employee person, Obligation year) {}

    /// What came of a decision.
    public enum Decision {
        DONE,
        /// Someone else decided it meanwhile, or the year was met otherwise; nothing was changed.
        TOO_LATE
    }

    /// What waits, the longest first, at most fifty. The look is written into the audit trail.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException for everyone but the personnel department
    public List<Item> waiting() {
        requireHr();
        trail.look(Purpose.PROOF.name(), "list:evidence", "Eingereichte Nachweise geöffnet");
        return table.waiting(SHOWN).stream()
                .map(it -> new Item(
                        it,
                        staff.employee(it.employee()),
                        ledger.find(it.obligation()).orElseThrow()))
                .toList();
    }

    /// How many wait.
    @ReadOnly
    public int count() {
        requireHr();
        return table.countWaiting();
    }

    /// The file, while there is one. The look is written into the audit trail.
    public Optional<EvidenceFile> file(EvidenceId id) {
        requireHr();
        trail.look(Purpose.PROOF.name(), "evidence:" + id.value(), "Datei eines eingereichten Nachweises geöffnet");
        return table.file(id);
    }

    /// Lets it count for the year it was handed in for.
    ///
    /// @param until it counts again for every cycle that begins up to this day; null: for that one only
    public Decision recognise(Evidence seen, @Nullable LocalDate until) {
        requireHr();
        if (!table.decide(seen, Evidence.State.RECOGNISED, until, null, user.account())) {
            return Decision.TOO_LATE;
        }
        var year = ledger.find(seen.obligation()).orElseThrow();
        var change = new Change.Recognise(seen.claim().doneOn(), until);
        if (!(changes.change(year, change, user.account()) instanceof Change.Result.Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Decision.TOO_LATE;
        }
        publisher.publishEvent(EvidenceHandled.recognised(seen.id()));
        return Decision.DONE;
    }

    /// Gives it back with an answer that the person reads.
    ///
    /// @param answer 1 to 600 characters
    public Decision giveBack(Evidence seen, String answer) {
        requireHr();
        var words = answer.strip();
        if (words.isEmpty() || words.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException(
                    "An answer of %d characters, 1 to %d are possible".formatted(words.length(), LONGEST_ANSWER));
        }
        if (!table.decide(seen, Evidence.State.RETURNED, null, words, user.account())) {
            return Decision.TOO_LATE;
        }
        publisher.publishEvent(EvidenceHandled.returned(seen.id()));
        return Decision.DONE;
    }

    private void requireHr() {
        visibility.require(Fact.NAME, Fact.STATUS, Fact.DATES);
    }
}
