package org.weltoffen.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.UnitId;

/// Which lines of the completion list to show. The address of the page holds it, so it can be bookmarked and sent.
///
/// @param text beginnings of name words or of a staff number; blank for everybody
/// @param office the one lines count for; null for all
/// @param statuses empty for all
public record CompletionFilter(
        int year,
        String text,
        @Nullable UnitId office,
        Set<CompletionStatus> statuses,
        @Nullable Integer wave,
        @Nullable Mode mode) {

    /// A part of the filter that can be taken away.
    public enum Part {
        TEXT,
        WAVE,
        MODE,
        STATUS,
        OFFICE
    }

    public CompletionFilter {
        text = text.strip();
        statuses = Set.copyOf(statuses);
    }

    /// Everybody in a year.
    public static CompletionFilter of(int year) {
        return new CompletionFilter(year, "", null, Set.of(), null, null);
    }

    /// The filter an address holds. What cannot be understood counts as not given, so an old bookmark still opens.
    ///
    /// @param query the address's parameters, as [#toQuery()] makes them
    /// @param thisYear the year where the address names none
    public static CompletionFilter of(Map<String, List<String>> query, int thisYear) {
        var statuses = EnumSet.noneOf(CompletionStatus.class);
        for (var word : query.getOrDefault("status", List.of())) {
            find(CompletionStatus.values(), CompletionStatus::key, word).ifPresent(statuses::add);
        }
        return new CompletionFilter(
                first(query, "year", Integer::valueOf).orElse(thisYear),
                first(query, "text", Function.identity()).orElse(""),
                first(query, "office", id -> new UnitId(UUID.fromString(id))).orElse(null),
                statuses,
                first(query, "wave", Integer::valueOf).orElse(null),
                first(query, "mode", word -> find(Mode.values(), Mode::key, word)
                                .orElseThrow())
                        .orElse(null));
    }

    /// The parameters of an address that holds this filter.
    public Map<String, List<String>> toQuery() {
        var query = new LinkedHashMap<String, List<String>>();
        query.put("year", List.of(Integer.toString(year)));
        if (!text.isEmpty()) {
            query.put("text", List.of(text));
        }
        if (office != null) {
            query.put("office", List.of(office.value().toString()));
        }
        if (!statuses.isEmpty()) {
            query.put(
                    "status",
                    statuses.stream().sorted().map(CompletionStatus::key).toList());
        }
        if (wave != null) {
            query.put("wave", List.of(wave.toString()));
        }
        if (mode != null) {
            query.put("mode", List.of(mode.key()));
        }
        return query;
    }

    /// The parts that are set, in the order of [Part].
    public List<Part> parts() {
        var parts = new ArrayList<>(List.of(Part.values()));
        parts.removeIf(part -> !has(part));
        return parts;
    }

    public boolean has(Part part) {
        return switch (part) {
            case TEXT -> !text.isEmpty();
            case WAVE -> wave != null;
            case MODE -> mode != null;
            case STATUS -> !statuses.isEmpty();
            case OFFICE -> office != null;
        };
    }

    /// Whether it leaves nobody out, of the city or of one office.
    boolean isForEverybody() {
        return equals(of(year).withOffice(office));
    }

    /// Whether it takes more than the ledger to tell which lines it lets through.
    boolean asksAboutStaff() {
        return has(Part.TEXT);
    }

    public CompletionFilter without(Part part) {
        return switch (part) {
            case TEXT -> withText("");
            case WAVE -> withWave(null);
            case MODE -> withMode(null);
            case STATUS -> withStatuses(Set.of());
            case OFFICE -> withOffice(null);
        };
    }

    public CompletionFilter withYear(int other) {
        return new CompletionFilter(other, text, office, statuses, wave, mode);
    }

    public CompletionFilter withText(String other) {
        return new CompletionFilter(year, other, office, statuses, wave, mode);
    }

    public CompletionFilter withOffice(@Nullable UnitId other) {
        return new CompletionFilter(year, text, other, statuses, wave, mode);
    }

    public CompletionFilter withStatuses(Set<CompletionStatus> others) {
        return new CompletionFilter(year, text, office, others, wave, mode);
    }

    public CompletionFilter withWave(@Nullable Integer other) {
        return new CompletionFilter(year, text, office, statuses, other, mode);
    }

    public CompletionFilter withMode(@Nullable Mode other) {
        return new CompletionFilter(year, text, office, statuses, wave, other);
    }

    private static <T> Optional<T> first(
            Map<String, List<String>> query, String name, Function<String, @Nullable T> reading) {
        var values = query.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(reading.apply(values.getFirst()));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static <E> Optional<E> find(E[] all, Function<E, String> key, String word) {
        return Arrays.stream(all).filter(one -> key.apply(one).equals(word)).findFirst();
    }
}
