package org.weltoffen.people;

/// One thing in a staff file that keeps it from being merged. Line 0 means the file as a whole.
public record Finding(int line, String field, String value, Remedy remedy) {

    @Override
    public String toString() {
        return "line %d, %s \"%s\": %s".formatted(line, field, value, remedy.inWords());
    }
}
