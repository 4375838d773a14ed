package org.weltoffen.shell;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/// A short number that stands on the screen and in the log, such as `WO-7F3K`. Without 0 O 1 I.
public record ErrorReference(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A new number.
    public static ErrorReference next() {
        return new ErrorReference("WO-"
                + RANDOM.ints(4, 0, ALPHABET.length())
                        .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                        .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return value;
    }
}
