package org.weltoffen.notices;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Mode;
import org.weltoffen.obligations.Status;

/// Finds the words of each mail.
@Service
public class Letters {

    private static final Text SAMPLE = new Text("Jährliche Fortbildung", "Yearly training");
    private static final Text ANOTHER = new Text("Vertiefung für Führungskräfte", "Further training for managers");

    private final MessageSource words;
    private final String house;

    Letters(MessageSource words, @Value("${weltoffen.address:http://localhost:8080}") String house) {
        this.words = words;
        this.house = house;
    }

    /// How the template reads, with an invented reader and invented trainings.
    public Letter sample(Template template, Language language, LocalDate today) {
        var due = new Duty(today.getYear(), SAMPLE, Mode.MANDATORY, Status.OPEN, today, today.plusDays(28));
        var other = new Duty(today.getYear(), ANOTHER, Mode.RECOMMENDED, Status.OPEN, today, today.plusDays(60));
        var duties = template == Template.DIGEST ? List.of(due, other) : List.of(due);
        return letter(template, language, "Kim Nguyễn", duties, today, template.canBeUnsubscribed() ? house : null);
    }

    /// The letter to one person.
    ///
    /// @param duties what it is about, the first due first; empty for a certificate
    Letter letter(
            Template template,
            Language language,
            String name,
            List<Duty> duties,
            LocalDate today,
            @Nullable String unsubscribe) {
        var in = new In(language.locale());
        var key = template.key() + (isPast(template, duties, today) ? "-past" : "");
        var what = duties.isEmpty() ? "" : duties.getFirst().policy().in(language);
        var day = duties.isEmpty() ? "" : in.day(duties.getFirst().dueOn());
        var listed = template == Template.DIGEST ? duties : List.<Duty>of();
        return new Letter(
                language,
                in.of("notices.mail.%s.subject".formatted(key), what, day),
                in.of("notices.mail.greeting", name),
                List.of(in.of("notices.mail.%s.body".formatted(key), what, day), in.of(closing(template))),
                listed.stream().map(duty -> item(duty, in, language)).toList(),
                house + (template == Template.CERTIFICATE ? "/certificates" : "/year"),
                in.of("notices.mail.link." + (template == Template.CERTIFICATE ? "certificates" : "year")),
                in.of("notices.mail.%s.reason".formatted(template.key())),
                unsubscribe,
                in.of("notices.mail.unsubscribe"));
    }

    /// A due date that has gone by wants other words where it is named.
    private static boolean isPast(Template template, List<Duty> duties, LocalDate today) {
        return (template == Template.DUE || template == Template.TEAM)
                && duties.getFirst().isPast(today);
    }

    private static String closing(Template template) {
        return template == Template.CERTIFICATE ? "notices.mail.certificate.closing" : "notices.mail.closing";
    }

    private static String item(Duty duty, In in, Language language) {
        var policy = duty.policy().in(language);
        return duty.dueOn() == null ? policy : in.of("notices.mail.item", policy, in.day(duty.dueOn()));
    }

    /// Words and days in one language.
    private final class In {

        private final Locale locale;

        In(Locale locale) {
            this.locale = locale;
        }

        String of(String key, Object... values) {
            return requireNonNull(words.getMessage(key, values, locale));
        }

        String day(@Nullable LocalDate day) {
            return day == null
                    ? ""
                    : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(locale)
                            .format(day);
        }
    }
}
