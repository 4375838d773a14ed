package org.weltoffen.progress;

/// How someone passed a course: after its lessons, or by taking the quiz first.
public enum Way {
    COURSE,
    TEST_OUT
}
