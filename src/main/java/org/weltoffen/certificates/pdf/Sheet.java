package org.weltoffen.certificates.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.language.Language;

/// Fills the template of the certificate, once for paper and once for the screen.
@Component
class Sheet {

    private static final String TEMPLATE = "certificates/certificate";

    private final ITemplateEngine templates;
    private final Typefaces typefaces;
    private final KeyRing keys;

    Sheet(ITemplateEngine templates, Typefaces typefaces, KeyRing keys) {
        this.templates = templates;
        this.typefaces = typefaces;
        this.keys = keys;
    }

    /// The page as it goes into the PDF.
    ///
    /// @param filled see [#fill]
    String paper(Context filled, Tightness tightness) {
        filled.setVariable("style", tightness.style());
        filled.setVariable("flowing", tightness.mayTakeMorePages());
        filled.setVariable("screen", false);
        return templates.process(TEMPLATE, filled);
    }

    /// The same as a page of its own for browsers, with nothing to load from anywhere.
    ///
    /// @param filled see [#fill]
    String screen(Context filled) {
        filled.setVariable("style", "screen");
        filled.setVariable("flowing", false);
        filled.setVariable("screen", true);
        return "<!DOCTYPE html>\n" + templates.process(TEMPLATE, filled);
    }

    /// What stands in the template, for both pages.
    Context fill(Statement statement) {
        var context = new Context(statement.language().locale());
        context.setVariable("lang", statement.language().tag());
        context.setVariables(words(statement));
        context.setVariable("objectives", objectives(statement));
        context.setVariable("parts", parts(statement));
        context.setVariable("wholeYear", statement.coversYear());
        context.setVariable("basis", statement.basis().key());
        context.setVariable("policy", policy(statement));
        context.setVariable("qr", QrCode.dataUrl(statement.verifyUrl()));
        context.setVariable("sample", keys.isSample());
        return context;
    }

    private Map<String, Object> words(Statement statement) {
        var groups = statement.number().grouped();
        return Map.of(
                "name", typefaces.name(statement.holder()),
                "office", typefaces.printable(statement.office()),
                "title", typefaces.printable(statement.title().in(statement.language())),
                "year", Integer.toString(statement.year()),
                "minutes", Integer.toString(statement.minutes()),
                "completedOn", day(statement.completedOn(), statement.language()),
                "issuedOn", day(statement.issuedOn(), statement.language()),
                "validUntil", day(statement.validUntil(), statement.language()),
                "version", typefaces.printable(statement.version()),
                "verification", new Verification(statement.verifyUrl(), groups.substring(0, 20), groups.substring(20)));
    }

    private List<String> objectives(Statement statement) {
        return statement.objectives().stream()
                .map(objective -> typefaces.printable(objective.in(statement.language())))
                .toList();
    }

    private List<Line> parts(Statement statement) {
        return statement.parts().stream()
                .map(part -> new Line(
                        part.title() == null
                                ? null
                                : typefaces.printable(part.title().in(statement.language())),
                        part.minutes() == null ? null : part.minutes().toString(),
                        day(part.on(), statement.language())))
                .toList();
    }

    private @Nullable String policy(Statement statement) {
        return statement.policy() == null
                ? null
                : typefaces.printable(statement.policy().in(statement.language()));
    }

    private static String day(LocalDate date, Language language) {
        var pattern =
                switch (language) {
                    case DE -> "d. MMMM uuuu";
                    case EN -> "d MMMM uuuu";
                };
        return date.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    /// One thing that counted for a year.
    ///
    /// @param title null for what was done elsewhere
    record Line(@Nullable String title, @Nullable String minutes, String on) {}

    /// Where to verify, and the number in two lines.
    record Verification(String url, String firstLine, String secondLine) {

        /// The address without the number, as people type it.
        public String page() {
            return url.replaceFirst("^https?://", "").replaceFirst("/v/.*$", "/verify");
        }
    }
}
