package org.weltoffen.catalogue;

/// Something wrong in a course folder: where, what, and what to write instead.
public record Finding(String file, int line, String what, String remedy) {

    @Override
    public String toString() {
        return "%s:%d %s; %s".formatted(file, line, what, remedy);
    }
}
