package org.weltoffen.progress;

import java.time.Instant;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.people.EmployeeId;

/// The fact that someone passed a course version.
public record Completion(CompletionId id, EmployeeId employee, CourseVersion version, Instant at, Way way) {}
