package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.List;
import org.weltoffen.language.Text;

/// A due date with its derivation, so that it can answer "why?".
///
/// @param on the date itself; that of the last step
/// @param rule the sentence of the policy: which resolution asks whom for what
/// @param steps first the date of the cycle, then everything that moved it
public record DueDate(LocalDate on, Text rule, List<Step> steps) {

    public DueDate {
        steps = List.copyOf(steps);
        if (!steps.getLast().on().equals(on)) {
            throw new IllegalArgumentException("Due on %s, but the derivation ends on %s"
                    .formatted(on, steps.getLast().on()));
        }
    }

    /// One step of the derivation: a sentence and the date it leads to.
    public record Step(Text sentence, LocalDate on) {}
}
