package org.weltoffen.progress;

/// Where someone is in a course: a lesson, the block that was last in view, and the paragraph of it, both from 0.
public record Place(String lesson, int block, int paragraph) {

    /// The top of a lesson.
    public static Place topOf(String lesson) {
        return new Place(lesson, 0, 0);
    }
}
