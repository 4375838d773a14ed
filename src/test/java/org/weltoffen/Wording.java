package org.weltoffen;

import static java.util.Objects.requireNonNull;

import org.springframework.context.MessageSource;
import org.weltoffen.language.Edition;
import org.weltoffen.language.Text;

/// The words someone has before them: those of the house in their language, those of a course in their edition.
record Wording(MessageSource words, Edition edition) {

    static Wording german(MessageSource words) {
        return new Wording(words, Edition.DE);
    }

    String of(String key, Object... parameters) {
        return requireNonNull(
                words.getMessage(key, parameters, edition.language().locale()));
    }

    /// Of a lesson or a case.
    String read(Text text) {
        return text.in(edition);
    }

    /// Of a question, which has no wording in Einfache Sprache.
    String asked(Text text) {
        return text.in(edition.language());
    }
}
