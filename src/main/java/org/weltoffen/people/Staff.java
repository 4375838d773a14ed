package org.weltoffen.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.people.spi.StaffSource;
import org.weltoffen.platform.ReadOnly;

/// The people of the city and its enterprises and the units they work in, as the personnel department last told us.
@Component
public class Staff {

    private final StaffRegister register;
    private final StaffMerger merger;
    private final CurrentUser user;
    private final Clock clock;

    Staff(StaffRegister register, StaffMerger merger, CurrentUser user, Clock clock) {
        this.register = register;
        this.merger = merger;
        this.user = user;
        this.clock = clock;
    }

    /// The signed-in person; empty for accounts that stand for nobody on the staff.
    @ReadOnly
    public Optional<Employee> self() {
        return user.staffNumber().flatMap(this::byStaffNumber);
    }

    /// One person, of today's staff or of former days; for a record that was merged away, the one that remains.
    ///
    /// @throws NoSuchElementException if there never was such a person
    @ReadOnly
    public Employee employee(EmployeeId id) {
        return register.employee(id).orElseThrow(() -> new NoSuchElementException("No employee " + id.value()));
    }

    /// The person with this staff number, or with one that was merged away into theirs.
    @ReadOnly
    public Optional<Employee> byStaffNumber(String number) {
        return register.byStaffNumber(number);
    }

    /// People on the staff today whose name, in either order, or staff number starts so; sorted by name.
    @ReadOnly
    public List<Employee> startingWith(String beginning, int limit) {
        return beginning.isBlank() ? List.of() : register.startingWith(beginning.strip(), limit, today());
    }

    /// Every Amt, Referat, Eigenbetrieb and Beteiligungsunternehmen there is now, by name.
    @ReadOnly
    public List<Unit> offices() {
        return register.offices();
    }

    /// One unit, also if it no longer exists.
    ///
    /// @throws NoSuchElementException if there never was such a unit
    @ReadOnly
    public Unit unit(UnitId id) {
        return register.unit(id).orElseThrow(() -> new NoSuchElementException("No unit " + id.value()));
    }

    /// How many people work in the unit and all units below it today.
    @ReadOnly
    public int sizeOf(UnitId unit) {
        return register.sizeOf(unit, today());
    }

    /// How many people worked in the unit on the day, and in all units that were below it then.
    @ReadOnly
    public int sizeOf(UnitId unit, LocalDate day) {
        return register.sizeOf(unit, day);
    }

    /// Whether no staff source was ever merged.
    @ReadOnly
    public boolean isEmpty() {
        return register.isEmpty();
    }

    /// Makes everything the source says true from the day on, or changes nothing and says why.
    ///
    /// What was true before stays on record with its dates. People the source no longer lists have left the
    /// day before. Lines with a staff number that was merged away are passed over: the person goes on under the
    /// other. A first assignment counts from the day someone joined. Publishes one [StaffImported].
    @Transactional
    public StaffMerge merge(StaffSource source, LocalDate asOf) {
        return merger.merge(source, asOf);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
