package org.weltoffen.catalogue;

/// One published state of a course; its content never changes. Numbers start at 1.
public record CourseVersion(CourseId course, int number) {}
