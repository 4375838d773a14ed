package org.weltoffen.certificates;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.people.Employee;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.Staff;

/// The signed-in person as the staff knows them.
@Component
class SignedInHolder implements Holder {

    private final CurrentUser user;
    private final Staff staff;

    SignedInHolder(CurrentUser user, Staff staff) {
        this.user = user;
        this.staff = staff;
    }

    @Override
    public Optional<EmployeeId> self() {
        return user.isSignedIn() ? staff.self().map(Employee::id) : Optional.empty();
    }
}
