package org.weltoffen.progress;

import java.util.UUID;

/// One try at the quiz of a course.
public record AttemptId(UUID value) {}
