package org.weltoffen.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How many lines stand where: what is said about the list as a whole, without reading its lines.
record Standings(List<Standing> all) {

    private static final Comparator<@Nullable LocalDate> UNDATED_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

    /// Those that wave, mode and status of the filter let through.
    Standings matching(CompletionFilter filter) {
        return new Standings(all.stream()
                .filter(it -> filter.wave() == null || filter.wave().equals(it.wave()))
                .filter(it -> filter.mode() == null || filter.mode() == it.mode())
                .filter(it -> filter.statuses().isEmpty() || filter.statuses().contains(it.status()))
                .toList());
    }

    /// Those of which it is still known whose they are.
    Standings named() {
        return new Standings(all.stream().filter(it -> !it.untied()).toList());
    }

    int total() {
        return all.stream().mapToInt(Standing::lines).sum();
    }

    CompletionSummary summary() {
        var lines = new EnumMap<CompletionStatus, Integer>(CompletionStatus.class);
        all.forEach(it -> lines.merge(it.status(), it.lines(), Integer::sum));
        return new CompletionSummary(lines, named().total(), named().people());
    }

    /// As many as there are lines, if all are about one cycle; else only reading the lines would tell.
    private OptionalInt people() {
        return cycles().size() <= 1 ? OptionalInt.of(total()) : OptionalInt.empty();
    }

    List<UUID> cycles() {
        return all.stream().map(Standing::cycle).distinct().toList();
    }

    SortedMap<CompletionStatus, Integer> byStatus() {
        return sums(Standing::status, Comparator.naturalOrder());
    }

    /// Those without a due date first.
    SortedMap<@Nullable LocalDate, Integer> byDueDate() {
        return sums(Standing::dueOn, UNDATED_FIRST);
    }

    private <K extends @Nullable Object> SortedMap<K, Integer> sums(
            Function<Standing, K> key, Comparator<? super K> order) {
        var sums = new TreeMap<K, Integer>(order);
        all.forEach(it -> sums.merge(key.apply(it), it.lines(), Integer::sum));
        return sums;
    }
}
