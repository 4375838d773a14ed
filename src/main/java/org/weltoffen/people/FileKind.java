package org.weltoffen.people;

/// What the lines of a file stand for.
public enum FileKind {
    PEOPLE,
    UNITS
}
