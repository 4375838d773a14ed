package org.weltoffen.notices;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// Fills the envelope of a mail at the moment it goes out, from what is true then.
@Component
class Envelopes {

    private final Matters matters;
    private final Preferences preferences;
    private final Letters letters;
    private final Subscriptions subscriptions;
    private final ITemplateEngine pages;
    private final JdbcClient db;

    Envelopes(
            Matters matters,
            Preferences preferences,
            Letters letters,
            Subscriptions subscriptions,
            ITemplateEngine pages,
            JdbcClient db) {
        this.matters = matters;
        this.preferences = preferences;
        this.letters = letters;
        this.subscriptions = subscriptions;
        this.pages = pages;
        this.db = db;
    }

    /// Empty if there is no longer a reason to write: done, away, gone, not wanted, or without an address.
    Optional<Envelope> fill(Mail mail, LocalDate today) {
        var wishes = preferences.of(mail.employee());
        return matters.of(mail, wishes, today)
                .flatMap(matter -> addressee(mail).map(to -> envelope(mail, to, wishes, matter, today)));
    }

    private Envelope envelope(Mail mail, Addressee to, Wishes wishes, Matter matter, LocalDate today) {
        var unsubscribe = mail.template().canBeUnsubscribed()
                ? subscriptions.link(mail.employee(), mail.template(), wishes.language())
                : null;
        var letter = letters.letter(mail.template(), wishes.language(), to.name(), matter, today, unsubscribe);
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
