package org.weltoffen.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.weltoffen.language.Language;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.reports.spi.Exporter;

/// Turns the list of people without a usable offer into a file, with the watermark of who, when and why.
@Component
class OfferExports {

    private final Exports exports;
    private final ListWords words;
    private final ApplicationEventPublisher events;

    OfferExports(Exports exports, ListWords words, ApplicationEventPublisher events) {
        this.exports = exports;
        this.words = words;
        this.events = events;
    }

    Exporter csv() {
        return exports.all().stream()
                .filter(exporter -> exporter.key().equals("csv"))
                .findFirst()
                .orElseThrow();
    }

    String fileName(int year, Purpose purpose, Locale locale) {
        return exports.fileName("reports.offers.export.file-name", year, csv(), purpose, locale);
    }

    void write(int year, Purpose purpose, int lines, Locale locale, Consumer<Consumer<OfferGap>> gaps, OutputStream out)
            throws IOException {
        events.publishEvent(new OffersExported(purpose, csv().key(), lines, year));
        var file = exports.file(
                words.say(locale, "reports.offers.export.title"),
                header(locale),
                words.say(locale, "reports.filter.part.year", Integer.toString(year)),
                purpose,
                lines,
                locale,
                line -> gaps.accept(gap -> line.accept(values(gap, locale))));
        csv().write(file, out);
    }

    private List<String> header(Locale locale) {
        return Stream.of(
                        "reports.column.staff-number",
                        "reports.column.name",
                        "reports.column.office",
                        "reports.column.policy",
                        "reports.column.due",
                        "reports.offers.column.lack",
                        "reports.offers.column.remedy")
                .map(key -> words.say(locale, key))
                .toList();
    }

    private List<@Nullable Object> values(OfferGap gap, Locale locale) {
        return Arrays.asList(
                gap.staffNumber(),
                gap.name(),
                gap.office(),
                gap.policy().in(Language.of(locale)),
                gap.dueOn(),
                words.say(locale, "reports.offers.lack." + gap.lack().key()),
                words.say(locale, "reports.offers.remedy." + gap.lack().key()));
    }
}
