package org.weltoffen.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a mail is about.
public enum Template {
    /// A training has begun for someone.
    ARISEN(true),
    /// The due date of a training is near or has gone by.
    DUE(true),
    /// Several trainings are open: one mail instead of many.
    DIGEST(true),
    /// A manager asked to remind everyone in the team whose training is open.
    TEAM(true),
    /// A certificate lies ready.
    CERTIFICATE(false),
    /// How far the team is, in counts, for whoever manages it.
    MANAGER(false),
    /// Where reminders did not help, office by office, for the personnel department.
    ESCALATION(false);

    private final boolean reminder;

    Template(boolean reminder) {
        this.reminder = reminder;
    }

    /// Whether it is one of the few that someone gets in a cycle.
    public boolean isReminder() {
        return reminder;
    }

    /// Whether people can do without it. A due date is told to everyone.
    public boolean canBeUnsubscribed() {
        return this == DIGEST || this == CERTIFICATE || this == MANAGER;
    }

    /// The part of translation keys that stands for it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Set<String> reminders() {
        return Arrays.stream(values())
                .filter(Template::isReminder)
                .map(Template::name)
                .collect(Collectors.toSet());
    }
}
