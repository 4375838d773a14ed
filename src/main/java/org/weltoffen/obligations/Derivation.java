package org.weltoffen.obligations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;

/// Says why a due date is what it is, from what is stored and nothing else.
@Component
class Derivation {

    private final JdbcClient db;
    private final Shifts shifts;
    private final MessageSource messages;

    Derivation(JdbcClient db, Shifts shifts, MessageSource messages) {
        this.db = db;
        this.shifts = shifts;
        this.messages = messages;
    }

    DueDate of(Obligation obligation) {
        return of(obligation, basis(obligation.policy()), shifts.of(obligation.id()));
    }

    /// Pure: the same obligation, basis and shifts always give the same derivation.
    DueDate of(Obligation obligation, Basis basis, List<Shift> shifts) {
        var on = obligation.cycle().dueOn();
        var steps = new ArrayList<DueDate.Step>();
        steps.add(new DueDate.Step(
                text(language -> say(
                        language,
                        "cycle",
                        year(obligation),
                        day(language, obligation.cycle().dueOn()))),
                on));
        for (var shift : shifts) {
            var moved = on.plusDays(shift.days());
            steps.add(new DueDate.Step(
                    text(language -> say(language, "shift." + shift.reason(), shift.days(), day(language, moved))),
                    moved));
            on = moved;
        }
        return new DueDate(obligation.dueOn(), rule(obligation.mode(), basis), steps);
    }

    private Text rule(Mode mode, Basis basis) {
        var key = "rule." + mode.name().toLowerCase(Locale.ROOT);
        return text(language -> say(
                language,
                key,
                basis.number(),
                day(language, basis.decidedOn()),
                basis.audience().in(language)));
    }

    private static Text text(Function<Language, String> in) {
        return new Text(in.apply(Language.DE), in.apply(Language.EN));
    }

    private String say(Language language, String key, Object... values) {
        return messages.getMessage("obligations.due." + key, values, language.locale());
    }

    private String day(Language language, LocalDate day) {
        var pattern = messages.getMessage("obligations.due.day", null, language.locale());
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    // As a text, because a number would be printed as 2.026.
    private static String year(Obligation obligation) {
        return String.valueOf(obligation.year());
    }

    private Basis basis(PolicyId policy) {
        return db.sql("""
                select r.number, r.decided_on, p.audience_de, p.audience_en
                from obligations_policy p
                join obligations_resolution r on r.id = p.resolution_id
                where p.id = :policy
                """)
                .param("policy", policy.value())
                .query((row, _) -> new Basis(
                        row.getString("number"),
                        row.getObject("decided_on", LocalDate.class),
                        new Text(row.getString("audience_de"), row.getString("audience_en"))))
                .single();
    }

    /// What the policy's sentence is made of.
    record Basis(String number, LocalDate decidedOn, Text audience) {}
}
