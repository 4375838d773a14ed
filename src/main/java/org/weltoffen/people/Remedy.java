package org.weltoffen.people;

import java.util.Locale;

/// What to do about a [Finding].
public enum Remedy {
    PUT_PEOPLE_INTO_THE_FILE,
    TAKE_A_NEWER_FILE,
    GIVE_A_NAME,
    SHORTEN_IT,
    USE_LETTERS_DIGITS_DOTS_AND_HYPHENS,
    LIST_IT_ONLY_ONCE,
    NAME_A_UNIT_THAT_EXISTS,
    LET_NO_UNIT_BE_ABOVE_ITSELF,
    PUT_IT_BELOW_AN_OFFICE,
    MOVE_THE_PEOPLE_BEFORE_CLOSING_THE_UNIT,
    LET_THE_OTHER_SOURCE_RELEASE_IT,
    GIVE_1_TO_100_PERCENT,
    LET_THE_LAST_DAY_FOLLOW_THE_FIRST,
    WRITE_THE_DAY_AS_31_12_2026,
    NAME_NO_OCCASIONAL_REGULAR_OR_MAIN_CONTACT,
    SAY_YES_OR_NO,
    NAME_A_KIND_OF_UNIT,
    MOVE_EVERYONE_BEFORE_CLOSING_THE_UNIT,
    USE_THE_NUMBER_THAT_REMAINS;

    /// The translation key of the sentence for people.
    public String key() {
        return "people.remedy." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Plain English for logs.
    String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
