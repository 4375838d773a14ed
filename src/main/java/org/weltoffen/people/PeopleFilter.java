package org.weltoffen.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom a list of the staff shows, as of which day. Its query form is what the address holds.
///
/// @param text beginnings of name words or of a staff number; empty for all
public record PeopleFilter(
        LocalDate day, String text, @Nullable UnitId office) {

    /// What the address says; what it does not say, or says wrongly, is as usual.
    public static PeopleFilter of(Map<String, List<String>> query, LocalDate today) {
        return new PeopleFilter(day(first(query, "day"), today), first(query, "text"), office(first(query, "office")));
    }

    public PeopleFilter withText(String other) {
        return new PeopleFilter(day, other.strip(), office);
    }

    public PeopleFilter withDay(LocalDate other) {
        return new PeopleFilter(other, text, office);
    }

    public PeopleFilter withOffice(@Nullable UnitId other) {
        return new PeopleFilter(day, text, other);
    }

    public Map<String, List<String>> toQuery(LocalDate today) {
        var query = new LinkedHashMap<String, List<String>>();
        if (!day.equals(today)) {
            query.put("day", List.of(day.toString()));
        }
        if (!text.isEmpty()) {
            query.put("text", List.of(text));
        }
        if (office != null) {
            query.put("office", List.of(office.value().toString()));
        }
        return query;
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of("")).getFirst();
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            return text.isEmpty() ? today : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return today;
        }
    }

    private static @Nullable UnitId office(String text) {
        try {
            return text.isEmpty() ? null : new UnitId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
