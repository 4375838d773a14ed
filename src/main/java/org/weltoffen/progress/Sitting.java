package org.weltoffen.progress;

import java.time.Instant;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.people.EmployeeId;

/// Who sits at which quiz since when.
record Sitting(AttemptId attempt, EmployeeId employee, CourseVersion version, Instant begunAt) {}
