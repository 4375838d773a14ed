package org.weltoffen.certificates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.UnitId;

/// Which certificates the personnel department looks at.
///
/// @param year of issue; null for all
/// @param text a whole number of a certificate, or how a name or staff number begins
public record IssuedFilter(
        @Nullable UnitId office,
        @Nullable Integer year,
        @Nullable IssuedState state,
        String text) {

    /// Everything.
    public static IssuedFilter all() {
        return new IssuedFilter(null, null, null, "");
    }

    /// As it stands in an address; what is not understood is left out.
    public static IssuedFilter of(Map<String, List<String>> query) {
        return new IssuedFilter(
                read(query, "office", text -> new UnitId(UUID.fromString(text))),
                read(query, "year", Integer::valueOf),
                read(query, "state", IssuedState::valueOf),
                Optional.ofNullable(read(query, "text", Function.identity())).orElse(""));
    }

    /// As it stands in an address.
    public Map<String, List<String>> toQuery() {
        var query = new LinkedHashMap<String, List<String>>();
        if (office != null) {
            query.put("office", List.of(office.value().toString()));
        }
        if (year != null) {
            query.put("year", List.of(year.toString()));
        }
        if (state != null) {
            query.put("state", List.of(state.name()));
        }
        if (!text.isBlank()) {
            query.put("text", List.of(text));
        }
        return query;
    }

    public IssuedFilter withOffice(@Nullable UnitId other) {
        return new IssuedFilter(other, year, state, text);
    }

    public IssuedFilter withYear(@Nullable Integer other) {
        return new IssuedFilter(office, other, state, text);
    }

    public IssuedFilter withState(@Nullable IssuedState other) {
        return new IssuedFilter(office, year, other, text);
    }

    public IssuedFilter withText(String other) {
        return new IssuedFilter(office, year, state, other);
    }

    private static <T> @Nullable T read(Map<String, List<String>> query, String name, Function<String, T> reader) {
        try {
            return query.getOrDefault(name, List.of()).stream()
                    .findFirst()
                    .map(reader)
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            // typed by hand
            return null;
        }
    }
}
