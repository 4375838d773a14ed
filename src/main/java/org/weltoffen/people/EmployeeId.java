package org.weltoffen.people;

import java.util.UUID;

/// One person on the staff; stays the same through every change of name, login, post or office.
public record EmployeeId(UUID value) {}
