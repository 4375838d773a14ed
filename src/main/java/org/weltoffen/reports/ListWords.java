package org.weltoffen.reports;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.people.UnitId;
import org.weltoffen.reports.CompletionFilter.Part;

/// Says filters, statuses and column names in the reader's language.
@Component
class ListWords {

    private static final List<String> COLUMNS = List.of(
            "staff-number",
            "name",
            "office",
            "unit",
            "policy",
            "mode",
            "wave",
            "status",
            "due",
            "fulfilled",
            "certificate");

    private final MessageSource messages;
    private final JdbcClient db;

    ListWords(MessageSource messages, JdbcClient db) {
        this.messages = messages;
        this.db = db;
    }

    List<String> header(Locale locale) {
        return COLUMNS.stream()
                .map(column -> say(locale, "reports.column." + column))
                .toList();
    }

    /// One part of the filter, such as `Welle 4` or `Suche „Çelik“`.
    String part(CompletionFilter filter, Part part, Locale locale) {
        var value =
                switch (part) {
                    case TEXT -> filter.text();
                    case WAVE -> String.valueOf(filter.wave());
                    case MODE -> filter.mode() == null ? "" : mode(filter.mode(), locale);
                    case STATUS -> statuses(filter, locale);
                    case OFFICE -> filter.office() == null ? "" : officeName(filter.office());
                };
        return say(locale, "reports.filter.part." + part.name().toLowerCase(Locale.ROOT), value);
    }

    /// The whole filter. What was typed into the search field can be a name, so it only appears where the reader may
    /// see names anyway.
    String filter(CompletionFilter filter, Locale locale, boolean withText) {
        var year = say(locale, "reports.filter.part.year", Integer.toString(filter.year()));
        var parts = filter.parts().stream()
                .map(part -> part == Part.TEXT && !withText
                        ? say(locale, "reports.filter.part.some-text")
                        : part(filter, part, locale));
        return Stream.concat(Stream.of(year), parts).collect(Collectors.joining(", "));
    }

    String status(CompletionStatus status, Locale locale) {
        return say(locale, "reports.status." + status.key());
    }

    String mode(Mode mode, Locale locale) {
        return say(locale, "reports.mode." + mode.key());
    }

    Map<CompletionStatus, String> statuses(Locale locale) {
        return each(CompletionStatus.class, status -> status(status, locale));
    }

    Map<Mode, String> modes(Locale locale) {
        return each(Mode.class, mode -> mode(mode, locale));
    }

    private static <E extends Enum<E>> Map<E, String> each(Class<E> type, Function<E, String> word) {
        var words = new EnumMap<E, String>(type);
        EnumSet.allOf(type).forEach(one -> words.put(one, word.apply(one)));
        return words;
    }

    String say(Locale locale, String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    private String statuses(CompletionFilter filter, Locale locale) {
        return filter.statuses().stream()
                .sorted()
                .map(status -> status(status, locale))
                .collect(Collectors.joining(" + "));
    }

    private String officeName(UnitId office) {
        return db.sql("""
                select name
                from people_office_v
                where office_id = :office
                """)
                .param("office", office.value())
                .query(String.class)
                .optional()
                .orElse("?");
    }
}
