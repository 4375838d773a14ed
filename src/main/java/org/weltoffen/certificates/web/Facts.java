package org.weltoffen.certificates.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.language.Language;

/// A certificate in words for the page.
record Facts(String title, String issuedOn, String validUntil, String minutes, String number, String sha256) {

    static Facts of(Certificate certificate, Language language) {
        return new Facts(
                certificate.title().in(language),
                day(certificate.issuedOn(), language),
                day(certificate.validUntil(), language),
                Integer.toString(certificate.minutes()),
                certificate.number().grouped(),
                certificate.sha256());
    }

    private static String day(LocalDate date, Language language) {
        var pattern =
                switch (language) {
                    case DE -> "d. MMMM uuuu";
                    case EN -> "d MMMM uuuu";
                };
        return date.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
