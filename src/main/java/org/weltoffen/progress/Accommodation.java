package org.weltoffen.progress;

import org.weltoffen.people.Employee;

/// A person who has more time; why is written nowhere.
public record Accommodation(Employee employee, Allowance allowance) {}
