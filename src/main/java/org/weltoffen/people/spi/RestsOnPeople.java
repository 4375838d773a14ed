package org.weltoffen.people.spi;

import java.util.Collection;
import java.util.Set;
import org.weltoffen.people.EmployeeId;

/// A module in which something can rest on people, so that an undone import must not take them out again.
public interface RestsOnPeople {

    /// Those of the people on whom something rests that they did or received themselves.
    Set<EmployeeId> among(Collection<EmployeeId> people);
}
