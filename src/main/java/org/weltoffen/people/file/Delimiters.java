package org.weltoffen.people.file;

import java.util.Comparator;

/// Recognises the character between cells: the one the head line has most of, outside of quotation marks.
final class Delimiters {

    private Delimiters() {}

    static char guess(String beginning) {
        var head = beginning.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return FileFormat.DELIMITERS.stream()
                .max(Comparator.comparingInt(delimiter -> count(head, delimiter)))
                .filter(delimiter -> count(head, delimiter) > 0)
                .orElse(';');
    }

    private static int count(String line, char delimiter) {
        int count = 0;
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && line.charAt(i) == delimiter) {
                count++;
            }
        }
        return count;
    }
}
