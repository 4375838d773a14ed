package org.weltoffen.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One field of one person or unit, before and after; days in ISO form, kinds by their constant names.
public record FieldChange(
        Field field, @Nullable String before, @Nullable String after) {

    /// What can differ.
    public enum Field {
        NAME,
        SORT_NAME,
        UNIT,
        POST,
        CONTACT,
        MANAGER,
        INTEGRATION_TASK,
        PART_TIME,
        JOINED_ON,
        LEFT_ON,
        KIND,
        PARENT,
        SOURCE;

        /// The translation key of its name.
        public String key() {
            return "people.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
