package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.platform.TimeOrderedId;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Visibility;

/// Days on which people are away and their clock stands still. Only the personnel department enters them, and nobody
/// enters why.
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Leaves {

    private final JdbcClient db;
    private final Returns returns;
    private final Moves moves;
    private final Visibility visibility;
    private final CurrentUser user;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Leaves(
            JdbcClient db,
            Returns returns,
            Moves moves,
            Visibility visibility,
            CurrentUser user,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.db = db;
        this.returns = returns;
        this.moves = moves;
        this.visibility = visibility;
        this.user = user;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// What came of an entry.
    public enum Entered {
        DONE,
        /// The person is already away on one of these days.
        OVERLAPS,
        /// Someone else changed it meanwhile; nothing was changed.
        CONFLICT
    }

    /// All the days away of one person, the first first.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException for everyone but the personnel department
    @ReadOnly
    public List<Leave> of(EmployeeId person) {
        requireHr();
        return returns.leavesOf(person);
    }

    /// Stops the person's clock on these days, also if they are over.
    ///
    /// @param to last day away; null while nobody knows
    public Entered enter(EmployeeId person, LocalDate from, @Nullable LocalDate to) {
        requireHr();
        lock(person);
        if (returns.leavesOf(person).stream().anyMatch(other -> other.overlaps(from, to))) {
            return Entered.OVERLAPS;
        }
        var leave = new Leave(new LeaveId(TimeOrderedId.next(clock)), person, from, to, 0);
        store(leave);
        tell(person, "leave.entered");
        return Entered.DONE;
    }

    /// Says when the person was or will be away for the last time, instead of what stood there before.
    ///
    /// @param seen as the human saw it
    public Entered end(Leave seen, LocalDate lastDay) {
        requireHr();
        lock(seen.employee());
        var changed = new Leave(seen.id(), seen.employee(), seen.from(), lastDay, seen.version());
        var others = returns.leavesOf(seen.employee()).stream()
                .filter(other -> !other.id().equals(seen.id()));
        if (others.anyMatch(other -> other.overlaps(changed.from(), lastDay))) {
            return Entered.OVERLAPS;
        }
        var stored = db.sql("""
                update obligations_leave
                set to_day = :to,
                    version = version + 1
                where id = :id
                and version = :version
                """)
                .param("to", lastDay)
                .param("id", seen.id().value())
                .param("version", seen.version())
                .update();
        if (stored == 0) {
            return Entered.CONFLICT;
        }
        tell(seen.employee(), "leave.ended");
        return Entered.DONE;
    }

    private void store(Leave leave) {
        db.sql("""
                insert into obligations_leave (id, employee_id, from_day, to_day, entered_at, entered_by)
                values (:id, :person, :from, :to, :now, :account)
                """)
                .param("id", leave.id().value())
                .param("person", leave.employee().value())
                .param("from", leave.from())
                .param("to", leave.to())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("account", user.account().value())
                .update();
    }

    /// The ledger follows at once, and the trail notes that something was entered but not about whom.
    private void tell(EmployeeId person, String action) {
        var today = LocalDate.now(clock);
        moves.make(Move.AWAY, today, person);
        returns.look(person, today);
        publisher.publishEvent(new LeaveChanged(action));
    }

    private void lock(EmployeeId person) {
        db.sql("""
                select id
                from obligations_leave
                where employee_id = :person
                for update
                """).param("person", person.value()).query().listOfRows();
    }

    private void requireHr() {
        visibility.require(Fact.NAME, Fact.STATUS, Fact.DATES);
    }
}
