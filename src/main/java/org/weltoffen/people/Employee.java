package org.weltoffen.people;

/// A person on the staff with the unit they work in now, or worked in last.
///
/// The display name has the order the person uses; the sort name is for lists. There is no field for a person's own
/// origin, here or in the database.
public record Employee(
        EmployeeId id,
        String staffNumber,
        String displayName,
        String sortName,
        UnitId unit,
        String unitName,
        UnitId office,
        String officeName,
        boolean manager) {}
