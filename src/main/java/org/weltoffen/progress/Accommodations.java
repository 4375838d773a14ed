package org.weltoffen.progress;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.Staff;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.privacy.Visibility;

/// Who has more time in quizzes with a time limit (law rule ACC-02). Only the personnel department sees and enters it.
@Service
@Transactional
public class Accommodations {

    private final JdbcClient db;
    private final Staff staff;
    private final Visibility visibility;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accommodations(
            JdbcClient db,
            Staff staff,
            Visibility visibility,
            CurrentUser user,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.staff = staff;
        this.visibility = visibility;
        this.user = user;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /// What the person has; empty for nearly everyone.
    Optional<Allowance> of(EmployeeId employee) {
        return db.sql("""
                        select allowance
                        from progress_accommodation
                        where employee_id = :employee
                        """)
                .param("employee", employee.value())
                .query(String.class)
                .optional()
                .map(Allowance::valueOf);
    }

    /// Everyone who has more time, by name. The look is written into the audit trail.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException for everyone but the personnel department
    public List<Accommodation> all() {
        requireHr();
        trail.look(Purpose.TRAINING.name(), "list:accommodations", "Liste der Nachteilsausgleiche geöffnet");
        return db.sql("""
                        select a.employee_id, a.allowance
                        from progress_accommodation a
                        join people_employee_v e on e.employee_id = a.employee_id
                        order by e.sort_name, a.employee_id
                        """)
                .query((row, _) -> new Accommodation(
                        staff.employee(new EmployeeId(row.getObject("employee_id", UUID.class))),
                        Allowance.valueOf(row.getString("allowance"))))
                .list();
    }

    /// Gives the person more time, from now on and also in a quiz that is under way.
    public void enter(EmployeeId employee, Allowance allowance) {
        requireHr();
        db.sql("""
                        insert into progress_accommodation (employee_id, allowance, entered_by, entered_at)
                        values (:employee, :allowance, :account, :now)
                        on duplicate key update allowance = value(allowance), entered_by = value(entered_by),
                            entered_at = value(entered_at)
                        """)
                .param("employee", employee.value())
                .param("allowance", allowance.name())
                .param("account", user.account().value())
                .param("now", clock.instant())
                .update();
        events.publishEvent(new AccommodationChanged(allowance));
    }

    /// Takes it back; does nothing where there is none.
    public void remove(EmployeeId employee) {
        requireHr();
        var removed = db.sql("""
                        delete from progress_accommodation
                        where employee_id = :employee
                        """).param("employee", employee.value()).update();
        if (removed > 0) {
            events.publishEvent(new AccommodationChanged(null));
        }
    }

    private void requireHr() {
        visibility.require(Fact.NAME, Fact.STATUS, Fact.DATES);
    }
}
