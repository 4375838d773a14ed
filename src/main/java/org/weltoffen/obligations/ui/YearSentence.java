package org.weltoffen.obligations.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weltoffen.obligations.Mode;
import org.weltoffen.obligations.Obligation;
import org.weltoffen.obligations.ui.MyYear.Way;
import org.weltoffen.obligations.ui.Steps.Words;

/// Where someone stands this year, said as a sentence before it is said as a number.
final class YearSentence {

    private static final int COUNTED_IN_WEEKS = 14;

    private YearSentence() {}

    static String of(Way way, Steps steps, LocalDate today, Words words, Locale locale) {
        var obligation = way.obligation();
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return switch (obligation.status()) {
            case FULFILLED -> words.translated("obligations.sentence.fulfilled", day(obligation.fulfilledOn(), dates));
            case RECOGNISED ->
                words.translated("obligations.sentence.recognised", day(obligation.fulfilledOn(), dates));
            case EXEMPT -> words.translated("obligations.sentence.exempt");
            case PAUSED -> words.translated("obligations.sentence.paused");
            case LAPSED -> words.translated("obligations.sentence.lapsed");
            case WITHDRAWN -> words.translated("obligations.sentence.withdrawn");
            case OPEN -> open(obligation, steps, today, words, dates);
        };
    }

    private static String open(
            Obligation obligation, Steps steps, LocalDate today, Words words, DateTimeFormatter dates) {
        var how = obligation.mode() == Mode.MANDATORY ? "mandatory" : "offered";
        var done = steps(steps, words);
        if (obligation.isOverdue(today)) {
            return "%s %s"
                    .formatted(
                            done,
                            words.translated(
                                    "obligations.sentence.overdue",
                                    obligation.dueOn().format(dates)));
        }
        var days = ChronoUnit.DAYS.between(today, obligation.dueOn());
        var left = days >= COUNTED_IN_WEEKS
                ? words.translated("obligations.sentence.weeks", days / 7)
                : words.translated("obligations.sentence.days", days);
        return "%s %s"
                .formatted(
                        done,
                        words.translated(
                                "obligations.sentence.until-" + how,
                                obligation.dueOn().format(dates),
                                left));
    }

    private static String steps(Steps steps, Words words) {
        var all = number(steps.all().size(), words);
        return switch (steps.done()) {
            case 0 -> words.translated("obligations.sentence.none", capitalised(all));
            case 1 -> words.translated("obligations.sentence.one", all);
            default -> words.translated("obligations.sentence.steps", capitalised(number(steps.done(), words)), all);
        };
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String number(int number, Words words) {
        return number <= 12 ? words.translated("obligations.number." + number) : String.valueOf(number);
    }

    private static String day(@Nullable LocalDate day, DateTimeFormatter dates) {
        return day == null ? "–" : day.format(dates);
    }
}
