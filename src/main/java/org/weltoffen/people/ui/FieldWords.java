package org.weltoffen.people.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.weltoffen.people.ContactIntensity;
import org.weltoffen.people.FieldChange.Field;

/// Values of fields in the words of the reader.
final class FieldWords {

    private final Locale locale;
    private final Translation words;

    FieldWords(Locale locale, Translation words) {
        this.locale = locale;
        this.words = words;
    }

    String contact(ContactIntensity contact) {
        return words.of("people.contact." + contact.name().toLowerCase(Locale.ROOT));
    }

    String value(Field field, String value) {
        return switch (field) {
            case NAME, SORT_NAME, UNIT, POST, PARENT, SOURCE -> value;
            case CONTACT -> contact(ContactIntensity.valueOf(value));
            case MANAGER, INTEGRATION_TASK -> words.of("people.yes-no." + value);
            case PART_TIME -> words.of("people.people.percent", value);
            case JOINED_ON, LEFT_ON -> Days.day(LocalDate.parse(value), locale);
            case KIND ->
                words.of("people.kind." + value.toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    /// Looks a key up.
    interface Translation {
        String of(String key, Object... values);
    }
}
