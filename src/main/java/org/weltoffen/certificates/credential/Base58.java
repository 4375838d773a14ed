package org.weltoffen.certificates.credential;

import java.math.BigInteger;
import java.util.Optional;

/// Base 58 as Bitcoin writes it, with the multibase prefix `z`.
final class Base58 {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    private static final int LONGEST = 200;

    private Base58() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var rest = new BigInteger(1, bytes);
        while (rest.signum() > 0) {
            var parts = rest.divideAndRemainder(BASE);
            text.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        for (int zero = 0; zero < bytes.length && bytes[zero] == 0; zero++) {
            text.append('1');
        }
        return "z" + text.reverse();
    }

    /// Exactly `length` bytes; empty if the text is anything else.
    static Optional<byte[]> decode(String text, int length) {
        if (text.length() < 2 || text.length() > LONGEST || text.charAt(0) != 'z') {
            return Optional.empty();
        }
        var number = BigInteger.ZERO;
        for (var symbol : text.substring(1).toCharArray()) {
            var digit = ALPHABET.indexOf(symbol);
            if (digit < 0) {
                return Optional.empty();
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        return fit(number, length).filter(bytes -> encode(bytes).equals(text));
    }

    private static Optional<byte[]> fit(BigInteger number, int length) {
        if (number.bitLength() > length * 8) {
            return Optional.empty();
        }
        var bytes = new byte[length];
        var digits = number.toByteArray();
        var used = Math.min(digits.length, length);
        System.arraycopy(digits, digits.length - used, bytes, length - used, used);
        return Optional.of(bytes);
    }
}
