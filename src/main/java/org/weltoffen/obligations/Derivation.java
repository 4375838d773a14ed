package org.weltoffen.obligations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;

/// Says why a due date is what it is, from what is stored and nothing else.
@Component
class Derivation {

    private final Shifts shifts;
    private final MessageSource messages;
    private final PolicyStore policies;
    private final PolicySentences sentences;

    Derivation(Shifts shifts, MessageSource messages, PolicyStore policies, PolicySentences sentences) {
        this.shifts = shifts;
        this.messages = messages;
        this.policies = policies;
        this.sentences = sentences;
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
                    text(language -> say(
                            language,
                            "shift." + shift.reason(),
                            shift.days(),
                            day(language, moved),
                            new Phrases(messages, language).day(basis.timing().late()),
                            basis.timing().joiners().months())),
                    moved));
            on = moved;
        }
        return new DueDate(obligation.dueOn(), basis.rule(), steps);
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

    private Basis basis(PolicyId id) {
        var policy = policies.find(id).orElseThrow();
        return new Basis(sentences.of(policy), policy.timing());
    }

    /// What the policy says, and when.
    record Basis(Text rule, Timing timing) {}
}
