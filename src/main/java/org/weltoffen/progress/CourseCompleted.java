package org.weltoffen.progress;

import java.time.Instant;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.people.EmployeeId;

/// Someone passed a course. Published once per completion, in the transaction that stores it.
public record CourseCompleted(CompletionId completion, EmployeeId employee, CourseVersion version, Instant at) {}
