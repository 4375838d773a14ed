package org.weltoffen.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;
import org.weltoffen.people.EmployeeId;

/// Everything one rule asked of someone for a calendar year is done. Whoever keeps the rules publishes it, in the
/// transaction that stores it; it stands here so that those who listen need not know them.
///
/// @param occasion what was fulfilled; the same if it is announced again
/// @param rule the rule that was fulfilled, as people know it
/// @param ruleVersion which state of the rule it was
/// @param completions what counted, in order; empty if all of it was done elsewhere
/// @param recognisedOn the day something done elsewhere was recognised; null if nothing was
public record YearFulfilled(
        UUID occasion,
        EmployeeId employee,
        int year,
        Text rule,
        int ruleVersion,
        List<CompletionId> completions,
        @Nullable LocalDate recognisedOn) {

    public YearFulfilled {
        completions = List.copyOf(completions);
    }
}
