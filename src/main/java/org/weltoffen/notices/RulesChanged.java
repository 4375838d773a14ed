package org.weltoffen.notices;

import org.weltoffen.audit.Audited;

/// The personnel department changed when people are reminded.
///
/// @param edition the number of the new rules
public record RulesChanged(Rules rules, int edition) implements Audited {

    @Override
    public String action() {
        return "reminders.changed";
    }

    @Override
    public String subject() {
        return "reminder-rules:" + edition;
    }

    @Override
    public String details() {
        return "Erinnerungen: %s Tage vor und %s Tage nach der Frist, höchstens %d je Zeitraum, %d bis %d Uhr, Feiertage %s"
                .formatted(
                        Rules.write(rules.before()),
                        Rules.write(rules.after()),
                        rules.most(),
                        rules.fromHour(),
                        rules.toHour(),
                        rules.holidays() ? "frei" : "wie Werktage");
    }
}
