package org.weltoffen.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.certificates.credential.Credential;
import org.weltoffen.certificates.credential.StatusPlace;
import org.weltoffen.certificates.spi.Basis;
import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;

/// Statements to try things with.
public final class Samples {

    public static final List<String> OBJECTIVES = List.of(
            "Kultur als etwas sehen, das mehr ist als Herkunft",
            "Eigene Vorurteile bemerken, bevor sie handeln",
            "Gespräche am Schalter führen, die gelingen",
            "Einfach sprechen und mit Dolmetschenden arbeiten",
            "Gleichbehandlung und Recht (AGG) anwenden",
            "Fälle aus dem eigenen Amt besprechen");

    private Samples() {}

    public static Statement statement(String holder) {
        return statement(Language.DE, holder, OBJECTIVES);
    }

    public static Statement statement(String holder, CertificateNumber number, Language language) {
        return statement(language, holder, OBJECTIVES, number);
    }

    public static Statement statement(Language language, String holder, List<String> objectives) {
        return statement(language, holder, objectives, CertificateNumber.random());
    }

    /// Completed on 3 November 2026, valid until the end of 2027.
    public static Certificate certificate(CertificateNumber number) {
        return certificate(number, "5e".repeat(32));
    }

    static Certificate certificate(CertificateNumber number, String sha256) {
        return new Certificate(
                new CertificateId(UUID.randomUUID()),
                number,
                new CourseVersion(new CourseId("intercultural-basics"), 2),
                new Text("Interkulturelle Kompetenz 2026", "Intercultural competence 2026"),
                240,
                Language.DE,
                LocalDate.of(2026, 11, 3),
                LocalDate.of(2026, 11, 3),
                LocalDate.of(2027, 12, 31),
                sha256,
                Life.fresh(true));
    }

    static Papers papers(byte[] pdf, StatusPlace place) {
        return new Papers(pdf, new Credential("{}", "a.b.c"), place, HolderName.of("Katrin Seidel"), "{}");
    }

    private static Statement statement(
            Language language, String holder, List<String> objectives, CertificateNumber number) {
        return new Statement(
                language,
                holder,
                "Amt für Bürgerservice",
                new Text("Interkulturelle Kompetenz 2026", "Intercultural competence 2026"),
                240,
                objectives.stream().map(text -> new Text(text, text)).toList(),
                LocalDate.of(2026, 11, 3),
                "2026.2",
                number,
                LocalDate.of(2026, 11, 3),
                LocalDate.of(2027, 12, 31),
                "https://weltoffen.leipzig.example/v/" + number.value(),
                Basis.PUBLIC_SERVICE,
                null,
                List.of());
    }
}
