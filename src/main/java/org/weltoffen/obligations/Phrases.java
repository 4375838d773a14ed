package org.weltoffen.obligations;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.MessageSource;
import org.weltoffen.language.Language;

/// Sentences about obligations in one language.
record Phrases(MessageSource messages, Language language) {

    /// @param key what follows *obligations.* in the key
    String say(String key, Object... values) {
        return messages.getMessage("obligations." + key, values, language.locale());
    }

    String day(LocalDate day) {
        return format("due.day").format(day);
    }

    /// A day of every year: *15. Dezember*.
    String day(MonthDay day) {
        return format("policy.sentence.month-day").format(day.atYear(2027));
    }

    /// One after the other, with *und* before the last.
    String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var last = parts.size() - 1;
        return say("policy.sentence.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(say(key), language.locale());
    }
}
