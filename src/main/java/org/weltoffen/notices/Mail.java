package org.weltoffen.notices;

import java.time.LocalDate;
import java.util.UUID;
import org.weltoffen.people.EmployeeId;

/// One mail to one person, written and perhaps sent.
///
/// @param day the day it was written for
/// @param year the cycle in which it counts
/// @param attempts how often a server has refused it
record Mail(UUID id, EmployeeId employee, Template template, LocalDate day, int year, int attempts) {}
