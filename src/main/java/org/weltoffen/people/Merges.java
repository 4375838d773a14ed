package org.weltoffen.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.weltoffen.access.Account;
import org.weltoffen.access.Accounts;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.access.Role;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.platform.TimeOrderedId;
import org.weltoffen.privacy.Purpose;

/// Puts two records of one person together, for the personnel department, and takes that back.
///
/// ```
/// before   former ── posts, courses, duties …      remaining ── posts, courses, duties …
/// after    former ── posts, what gave way  ───►    remaining ── posts, everything of both
/// ```
/// Nothing is deleted. The former record keeps its staff number, so that a staff file with it is recognised.
@Component
public class Merges {

    private final MergeTable table;
    private final Merging merging;
    private final Accounts accounts;
    private final StaffVersion version;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Merges(
            MergeTable table,
            Merging merging,
            Accounts accounts,
            StaffVersion version,
            CurrentUser user,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.merging = merging;
        this.accounts = accounts;
        this.version = version;
        this.user = user;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /// Other records whose name or staff number begins so, leavers as well, at most `limit`.
    @ReadOnly
    public List<MergeSide> candidates(EmployeeId person, String text, int limit) {
        enter();
        return text.isBlank() ? List.of() : table.startingWith(text.strip(), person, limit);
    }

    /// One record with its login.
    ///
    /// @throws NoSuchElementException if there never was such a record
    @ReadOnly
    public MergeSide side(EmployeeId person) {
        enter();
        return known(person).side();
    }

    /// Whether the person is on the staff today, as far as the record knows.
    public boolean isThere(MergeSide side) {
        return side.isThereOn(LocalDate.now(clock));
    }

    /// What would happen if the former record were merged into the remaining one. The look is on record.
    @Transactional
    public Looking preview(EmployeeId former, EmployeeId remaining, MergeChoice choice) {
        enter();
        var looking = look(former, remaining, choice);
        trail.look(Purpose.TRAINING.name(), "employee:" + former.value(), "Zusammenführung geprüft");
        trail.look(Purpose.TRAINING.name(), "employee:" + remaining.value(), "Zusammenführung geprüft");
        return looking;
    }

    /// Does what the preview says, in all modules or in none. Publishes one [PeopleMerged].
    @Transactional
    public Merged merge(MergePreview preview) {
        var who = enter();
        // whoever waited here sees what the other one did
        version.lock();
        return switch (look(preview.former().id(), preview.remaining().id(), preview.choice())) {
            case Looking.Refused refused -> new Merged.Refused(refused.why());
            case Looking.Possible now when !now.preview().equals(preview) -> new Merged.Outdated(now.preview());
            case Looking.Possible _ -> merged(preview, who);
        };
    }

    private Merged merged(MergePreview preview, String who) {
        var id = TimeOrderedId.next(clock);
        var former = preview.former().id();
        var remaining = preview.remaining().id();
        table.add(id, former, remaining, version.next(), who);
        var rows = merging.merge(id, preview);
        events.publishEvent(new PeopleMerged(id, former, remaining, rows));
        return new Merged.Done(new MergeId(id));
    }

    /// Makes two records of one again, row by row as they were. Publishes one [PeopleParted].
    @Transactional
    public Parted part(MergeId id) {
        var who = enter();
        version.lock();
        var merge = table.find(id);
        var rows = merging.touched(id.value());
        if (merge.isEmpty() || merge.get().undone() || rows.isEmpty()) {
            return new Parted.NotPossible();
        }
        var later = table.after(merge.get());
        if (later.isPresent()) {
            return new Parted.LaterMergeFirst(later.get());
        }
        var changed = merging.changedSince(rows);
        if (!changed.isEmpty()) {
            return new Parted.ChangedSince(changed);
        }
        try {
            merging.putBack(rows);
        } catch (DuplicateKeyException e) {
            // something new stands where a row has to return to
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Parted.InTheWay();
        }
        table.undone(id, who);
        version.next();
        events.publishEvent(
                new PeopleParted(id.value(), merge.get().former(), merge.get().remaining()));
        return new Parted.Done();
    }

    /// The merges this record took part in, the newest first.
    @ReadOnly
    public List<MergeEntry> history(EmployeeId person) {
        enter();
        return table.history(person);
    }

    private Looking look(EmployeeId former, EmployeeId remaining, MergeChoice choice) {
        if (former.equals(remaining)) {
            return new Looking.Refused(MergeRefusal.SAME_PERSON);
        }
        var away = known(former);
        var here = known(remaining);
        if (away.away() || here.away()) {
            return new Looking.Refused(MergeRefusal.ALREADY_MERGED);
        }
        if (away.erased() || here.erased()) {
            return new Looking.Refused(MergeRefusal.ERASED);
        }
        if (isThere(away.side()) && !isThere(here.side())) {
            return new Looking.Refused(MergeRefusal.LEAVER_WOULD_REMAIN);
        }
        return new Looking.Possible(
                new MergePreview(away.side(), here.side(), choice, merging.preview(former, remaining)));
    }

    private MergeTable.Candidate known(EmployeeId id) {
        var found = table.candidate(id)
                .orElseThrow(() -> new NoSuchElementException("No employee %s".formatted(id.value())));
        var side = found.side();
        var login = accounts.byStaffNumber(side.staffNumber())
                .filter(Account::isEnabled)
                .map(Account::login)
                .orElse(null);
        return new MergeTable.Candidate(
                new MergeSide(
                        side.id(),
                        side.staffNumber(),
                        side.displayName(),
                        side.sortName(),
                        side.office(),
                        side.joinedOn(),
                        side.leftOn(),
                        login),
                found.away(),
                found.erased());
    }

    private String enter() {
        if (!user.has(Role.HR)) {
            throw new AccessDeniedException("Records of one person are merged by the personnel department");
        }
        return user.name();
    }
}
