package org.weltoffen.progress;

/// Where someone is in a course: a lesson, and the block that was last in view, from 0.
public record Place(String lesson, int block) {}
