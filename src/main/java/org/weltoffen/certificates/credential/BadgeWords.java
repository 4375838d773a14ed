package org.weltoffen.certificates.credential;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.spi.Part;
import org.weltoffen.certificates.spi.Statement;

/// What a badge says in words, in the language of the certificate.
@Component
class BadgeWords {

    private final MessageSource words;

    BadgeWords(MessageSource words) {
        this.words = words;
    }

    String description(Statement statement) {
        return say(
                statement,
                statement.coversYear() ? "year" : "course",
                Integer.toString(statement.year()),
                (statement.policy() == null ? statement.title() : statement.policy()).in(statement.language()),
                Integer.toString(statement.minutes()));
    }

    /// What had to be done, as Markdown.
    String criteria(Statement statement) {
        return statement.coversYear() ? parts(statement) : objectives(statement);
    }

    private String objectives(Statement statement) {
        return statement.objectives().stream()
                .map(objective -> "- " + objective.in(statement.language()))
                .collect(Collectors.joining("\n", say(statement, "objectives") + "\n\n", "\n\n" + basis(statement)));
    }

    private String parts(Statement statement) {
        return statement.parts().stream()
                .map(part -> "- " + part(statement, part))
                .collect(Collectors.joining("\n", say(statement, "parts") + "\n\n", "\n\n" + basis(statement)));
    }

    private String part(Statement statement, Part part) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(statement.language().locale())
                .format(part.on());
        return part.title() == null
                ? say(statement, "recognised", day)
                : say(
                        statement,
                        "part",
                        part.title().in(statement.language()),
                        Objects.toString(part.minutes(), ""),
                        day);
    }

    private String basis(Statement statement) {
        return words.getMessage(
                statement.basis().key(), null, statement.language().locale());
    }

    private String say(Statement statement, String key, Object... values) {
        return words.getMessage(
                "certificates.credential." + key, values, statement.language().locale());
    }
}
