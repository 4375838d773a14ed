package org.weltoffen.notices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.weltoffen.obligations.Mode;

/// Fills the envelope of a mail at the moment it goes out, from what is true then.
@Component
class Envelopes {

    private final Standings standings;
    private final Preferences preferences;
    private final Letters letters;
    private final Subscriptions subscriptions;
    private final ITemplateEngine pages;
    private final JdbcClient db;

    Envelopes(
            Standings standings,
            Preferences preferences,
            Letters letters,
            Subscriptions subscriptions,
            ITemplateEngine pages,
            JdbcClient db) {
        this.standings = standings;
        this.preferences = preferences;
        this.letters = letters;
        this.subscriptions = subscriptions;
        this.pages = pages;
        this.db = db;
    }

    /// Empty if there is no longer a reason to write: done, away, gone, not wanted, or without an address.
    Optional<Envelope> fill(Mail mail, LocalDate today) {
        var standing = standings.of(mail.employee(), today).filter(one -> one.isThere(today));
        var wishes = preferences.of(mail.employee());
        return standing.flatMap(one -> contents(mail, one, wishes, today))
                .flatMap(duties -> addressee(mail).map(to -> envelope(mail, to, wishes, duties, today)));
    }

    private static Optional<List<Duty>> contents(Mail mail, Standing standing, Wishes wishes, LocalDate today) {
        var open = standing.open(today);
        return switch (mail.template()) {
            case CERTIFICATE -> wishes.certificateNews() ? Optional.of(List.of()) : Optional.empty();
            case DIGEST -> open.isEmpty() ? Optional.empty() : Optional.of(open);
            case ARISEN, DUE, TEAM -> first(open, mail.year()).map(List::of);
        };
    }

    /// What has to be done comes before what is offered.
    private static Optional<Duty> first(List<Duty> open, int year) {
        return open.stream()
                .filter(duty -> duty.year() == year)
                .min(Comparator.comparing((Duty duty) -> duty.mode() == Mode.OFFERED));
    }

    private Envelope envelope(Mail mail, Addressee to, Wishes wishes, List<Duty> duties, LocalDate today) {
        var unsubscribe = mail.template().canBeUnsubscribed()
                ? subscriptions.link(mail.employee(), mail.template(), wishes.language())
                : null;
        var letter = letters.letter(mail.template(), wishes.language(), to.name(), duties, today, unsubscribe);
        return new Envelope(
                mail.id(), to.mail(), wishes.language(), letter.subject(), letter.text(), page(letter), unsubscribe);
    }

    private String page(Letter letter) {
        return pages.process("notices/mail", new Context(letter.language().locale(), Map.of("letter", letter)));
    }

    private Optional<Addressee> addressee(Mail mail) {
        return db.sql("""
                select e.display_name as name, a.mail
                from notices_address a
                join people_employee_v e on e.employee_id = a.employee_id
                where a.employee_id = :employee
                """)
                .param("employee", mail.employee().value())
                .query(Addressee.class)
                .optional();
    }

    private record Addressee(String name, String mail) {}
}
