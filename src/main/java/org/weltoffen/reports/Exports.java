package org.weltoffen.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.language.Language;
import org.weltoffen.platform.StartProblem;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.reports.spi.Exporter;
import org.weltoffen.reports.spi.ListFile;
import org.weltoffen.reports.spi.ListFile.Mark;

/// Turns the completion list into something an exporter can write, with the watermark of who, when and why. Source:
/// rule DV-12.
@Component
class Exports {

    private final List<Exporter> exporters;
    private final ListWords words;
    private final CurrentUser user;
    private final Clock clock;

    Exports(List<Exporter> exporters, ListWords words, CurrentUser user, Clock clock) {
        this.exporters = byKey(exporters);
        this.words = words;
        this.user = user;
        this.clock = clock;
    }

    List<Exporter> all() {
        return exporters;
    }

    String fileName(CompletionFilter filter, Exporter exporter, Purpose purpose, Locale locale) {
        return fileName("reports.export.file-name", filter.year(), exporter, purpose, locale);
    }

    /// @param key of the name, with the year, the purpose and the day to fill in
    String fileName(String key, int year, Exporter exporter, Purpose purpose, Locale locale) {
        var name = words.say(
                locale,
                key,
                Integer.toString(year),
                purpose(purpose, locale).toLowerCase(locale),
                LocalDate.now(clock).toString());
        return name + "." + exporter.fileEnding();
    }

    ListFile file(
            CompletionFilter filter,
            Purpose purpose,
            int lines,
            Locale locale,
            Consumer<Consumer<CompletionRow>> rows) {
        var values = new Values(Language.of(locale), words.modes(locale), words.statuses(locale));
        return file(
                words.say(locale, "reports.export.title"),
                words.header(locale),
                words.filter(filter, locale, true),
                purpose,
                lines,
                locale,
                line -> rows.accept(row -> line.accept(values.of(row))));
    }

    /// A list with its watermark.
    ///
    /// @param filter which lines are in it, in words
    ListFile file(
            String title,
            List<String> header,
            String filter,
            Purpose purpose,
            int count,
            Locale locale,
            ListFile.Lines lines) {
        return new ListFile(title, header, watermark(filter, purpose, count, locale), lines);
    }

    private List<Mark> watermark(String filter, Purpose purpose, int lines, Locale locale) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(LocalDateTime.now(clock));
        return List.of(
                new Mark(words.say(locale, "reports.export.note.who"), user.name()),
                new Mark(words.say(locale, "reports.export.note.when"), when),
                new Mark(words.say(locale, "reports.export.note.purpose"), purpose(purpose, locale)),
                new Mark(words.say(locale, "reports.export.note.filter"), filter),
                new Mark(words.say(locale, "reports.export.note.lines"), Integer.toString(lines)));
    }

    private String purpose(Purpose purpose, Locale locale) {
        return words.say(locale, "reports.purpose." + purpose.name().toLowerCase(Locale.ROOT));
    }

    /// What a line says in one language. The words are looked up once and not for each of a million lines.
    private record Values(Language language, Map<Mode, String> modes, Map<CompletionStatus, String> statuses) {

        List<@Nullable Object> of(CompletionRow row) {
            return Arrays.asList(
                    row.staffNumber(),
                    row.name(),
                    row.office(),
                    row.unit(),
                    row.policy().in(language),
                    modes.get(row.mode()),
                    row.wave(),
                    statuses.get(row.status()),
                    row.dueOn(),
                    row.fulfilledOn(),
                    row.certificateNumber());
        }
    }

    private static List<Exporter> byKey(List<Exporter> beans) {
        var byKey = new TreeMap<String, Exporter>();
        for (var exporter : beans) {
            var other = byKey.put(exporter.key(), exporter);
            if (other != null) {
                throw new StartProblem(
                        "Two list exporters call themselves \"%s\": %s and %s."
                                .formatted(
                                        exporter.key(),
                                        other.getClass().getName(),
                                        exporter.getClass().getName()),
                        "Give one of them another key.");
            }
        }
        return List.copyOf(byKey.values());
    }
}
