package org.weltoffen.certificates;

import java.util.Optional;
import org.weltoffen.people.EmployeeId;

/// The signed-in person, if that is someone on the staff.
interface Holder {

    Optional<EmployeeId> self();
}
