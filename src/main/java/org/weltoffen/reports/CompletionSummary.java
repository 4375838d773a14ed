package org.weltoffen.reports;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/// How many lines of the completion list stand where.
///
/// @param named of how many of them it is still known whose they are; of the others only the count has been kept
/// @param people how many people the named ones are about; empty if somebody may have more than one
public record CompletionSummary(Map<CompletionStatus, Integer> lines, int named, OptionalInt people) {

    public CompletionSummary {
        var complete = new EnumMap<CompletionStatus, Integer>(CompletionStatus.class);
        for (var status : CompletionStatus.values()) {
            complete.put(status, lines.getOrDefault(status, 0));
        }
        lines = Map.copyOf(complete);
    }

    public int of(CompletionStatus status) {
        return lines.getOrDefault(status, 0);
    }

    public int total() {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The share of a status from 0 to 1; 0 where there is no line.
    public double share(CompletionStatus status) {
        return total() == 0 ? 0 : (double) of(status) / total();
    }
}
