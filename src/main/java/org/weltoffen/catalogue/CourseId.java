package org.weltoffen.catalogue;

/// The short name of a course as it stands in addresses and folders, such as `interpreting`; never changes.
public record CourseId(String value) {

    public CourseId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("\"%s\" is not a course id: a-z, 0-9 and -, up to 60".formatted(value));
        }
    }
}
