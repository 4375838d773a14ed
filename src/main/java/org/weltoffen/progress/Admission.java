package org.weltoffen.progress;

/// Whether someone may take the quiz now.
public enum Admission {
    /// The lessons are done, the course is passed, or an attempt is under way.
    OPEN,
    /// The lessons come first, but who knows it all may try the quiz once before.
    TEST_OUT,
    LESSONS_FIRST
}
