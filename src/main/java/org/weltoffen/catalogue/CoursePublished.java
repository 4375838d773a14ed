package org.weltoffen.catalogue;

import org.jspecify.annotations.Nullable;
import org.weltoffen.audit.Audited;

/// A new version of a course can be taken from now on.
public record CoursePublished(CourseVersion version) implements Audited {

    @Override
    public String action() {
        return "course.published";
    }

    @Override
    public @Nullable String subject() {
        return "course:" + version.course().value();
    }

    @Override
    public String details() {
        return "Course %s is published in version %d".formatted(version.course().value(), version.number());
    }
}
