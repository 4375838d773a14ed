package org.weltoffen.certificates;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// The number printed on a certificate: 26 random symbols (130 bits) and 2 check symbols, without hyphens.
///
/// Symbols are 2 to 9 and A to Z without I and O, which is 32. The check is a Reed-Solomon code over GF(32) with the
/// generator (x + 1)(x + α), α a root of x⁵ + x² + 1: of any two words of 28 symbols that pass, at least three symbols
/// differ. So a mistyped number with one or two wrong symbols, or with two swapped, is recognised every time, and any
/// other one 1023 times of 1024.
public record CertificateNumber(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int RANDOM_SYMBOLS = 26;
    private static final int LENGTH = 28;
    private static final SecureRandom RANDOM = new SecureRandom();

    public CertificateNumber {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("\"%s\" is not a certificate number".formatted(value));
        }
    }

    /// A number nobody can guess.
    static CertificateNumber random() {
        var symbols = new StringBuilder(LENGTH);
        RANDOM.ints(RANDOM_SYMBOLS, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .forEach(symbols::append);
        var check = remainder(symbols + "22");
        return new CertificateNumber(symbols.append(ALPHABET.charAt(check >> 5))
                .append(ALPHABET.charAt(check & 31))
                .toString());
    }

    /// The number as someone typed it: lower case, spaces and any hyphens are fine. Empty if there is a typing error.
    public static Optional<CertificateNumber> parse(String typed) {
        var symbols = symbols(typed);
        return isWellFormed(symbols) ? Optional.of(new CertificateNumber(symbols)) : Optional.empty();
    }

    /// In seven groups of four, as printed: `K7QM-4XRT-…`.
    public String grouped() {
        return grouped(value);
    }

    /// What someone typed, number or not, in groups of four, so that it can be compared with the paper.
    public static String grouped(String typed) {
        return symbols(typed).replaceAll(".{4}(?!$)", "$0-");
    }

    private static String symbols(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isWellFormed(String symbols) {
        return symbols.length() == LENGTH
                && symbols.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)
                && remainder(symbols) == 0;
    }

    /// What is left after dividing the word, read as a polynomial, by x² + (1 + α)x + α; two symbols of 5 bits.
    private static int remainder(String symbols) {
        int high = 0;
        int low = 0;
        for (int place = 0; place < symbols.length(); place++) {
            var carried = high;
            high = low ^ timesAlpha(carried) ^ carried;
            low = ALPHABET.indexOf(symbols.charAt(place)) ^ timesAlpha(carried);
        }
        return high << 5 | low;
    }

    private static int timesAlpha(int element) {
        var shifted = element << 1;
        return shifted > 31 ? shifted ^ 0b100101 : shifted;
    }

    @Override
    public String toString() {
        return grouped();
    }
}
