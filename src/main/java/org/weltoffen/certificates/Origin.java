package org.weltoffen.certificates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.progress.CompletionId;
import org.weltoffen.progress.CourseCompleted;

/// What a certificate is issued for, and to whom. There is one certificate per origin.
///
/// @param completion of the course, or null
/// @param course that was completed, or null
/// @param occasion by which a whole year was fulfilled, or null
/// @param edition 1 for the first, one more for each that takes its place
record Origin(
        EmployeeId employee,
        @Nullable CompletionId completion,
        @Nullable CourseVersion course,
        @Nullable UUID occasion,
        int edition) {

    static Origin of(CourseCompleted completed) {
        return new Origin(completed.employee(), completed.completion(), completed.version(), null, 1);
    }

    static Origin ofYear(EmployeeId employee, UUID occasion) {
        return new Origin(employee, null, null, occasion, 1);
    }

    Origin nextEdition() {
        return new Origin(employee, completion, course, occasion, edition + 1);
    }

    /// What it is for, as a path that never changes.
    String subject(int year) {
        return course == null
                ? "year/" + year
                : "course/%s/%d".formatted(course.course().value(), course.number());
    }
}
