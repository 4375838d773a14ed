package org.weltoffen.obligations;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much time someone has who comes late: who joins within the cycle, or whose wave begins within it.
///
/// ```
///   start               after    due      cut-off     end
///   ├─ comes here: ───────┤       │          │         │     due with all the others
///                         ├ here: ┼──────────┤         │     due some months later, never earlier than the others
///                                            ├ here: ──┤     begins with the next cycle
/// ```
///
/// @param months from the day of coming, 0 to 12
/// @param after who comes on this day is still in time; null: who comes after the first day of the cycle is late
/// @param cutOff the last day on which someone still enters this cycle; null: every day
public record JoinerRule(
        int months, @Nullable MonthDay after, @Nullable MonthDay cutOff) {

    /// Three months for whoever comes after 1 October.
    public static final JoinerRule STANDARD = new JoinerRule(3, MonthDay.of(Month.OCTOBER, 1), null);

    public JoinerRule {
        if (months < 0 || months > 12) {
            throw new IllegalArgumentException("%d months for those who come late".formatted(months));
        }
        Timing.inEveryYear(after);
        Timing.inEveryYear(cutOff);
    }

    /// The due date of someone who joined on a day; empty for whoever begins with the next cycle.
    ///
    /// @param joinedOn null if unknown, which counts as long ago
    public Optional<LocalDate> dueFor(Cycle cycle, @Nullable LocalDate joinedOn) {
        if (joinedOn == null) {
            return Optional.of(cycle.dueOn());
        }
        if (cutOff != null && joinedOn.isAfter(cycle.dayOf(cutOff))) {
            return Optional.empty();
        }
        var lateAfter = after == null ? cycle.startsOn() : cycle.dayOf(after);
        if (!joinedOn.isAfter(lateAfter)) {
            return Optional.of(cycle.dueOn());
        }
        var later = joinedOn.plusMonths(months);
        return Optional.of(later.isAfter(cycle.dueOn()) ? later : cycle.dueOn());
    }
}
