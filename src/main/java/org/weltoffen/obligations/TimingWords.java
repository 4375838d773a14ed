package org.weltoffen.obligations;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/// When a policy asks for something, in words.
record TimingWords(Timing timing, Phrases phrases) {

    /// *einmal im Kalenderjahr*
    String howOften() {
        return switch (timing.period()) {
            case CALENDAR_YEAR -> say("calendar-year");
            case OWN -> say("own-period", phrases.day(timing.startsOn()), phrases.day(lastDay()));
            case ROLLING -> say("rolling");
        };
    }

    List<String> all() {
        var sentences = new ArrayList<String>();
        if (timing.period() != Timing.Period.ROLLING) {
            sentences.add(say("due", phrases.day(timing.dueOn())));
        }
        add(sentences, "grace", timing.graceDays());
        add(sentences, "early", timing.earlyDays());
        add(sentences, "gap", timing.gapDays());
        var joiners = timing.joiners();
        if (joiners.months() > 0) {
            sentences.add(say("late", phrases.day(timing.late()), joiners.months()));
        }
        if (joiners.cutOff() != null) {
            sentences.add(say("cut-off", phrases.day(joiners.cutOff())));
        }
        return sentences;
    }

    private void add(List<String> sentences, String key, int days) {
        if (days > 0) {
            sentences.add(say(key, days));
        }
    }

    private MonthDay lastDay() {
        return MonthDay.from(timing.cycle(2026).endsOn());
    }

    private String say(String key, Object... values) {
        return phrases.say("policy.sentence." + key, values);
    }
}
