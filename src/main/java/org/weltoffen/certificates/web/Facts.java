package org.weltoffen.certificates.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.language.Language;

/// A certificate in words for the page.
///
/// @param minutes null where no length is known
/// @param endedOn null while it holds
/// @param reason last part of the translation key; null while it holds
/// @param replacedBy null unless another took its place
record Facts(
        String title,
        String year,
        String issuedOn,
        String validUntil,
        @Nullable String minutes,
        String number,
        String sha256,
        @Nullable String endedOn,
        @Nullable String reason,
        @Nullable String replacedBy,
        boolean erased) {

    static Facts of(Certificate certificate, Language language) {
        var life = certificate.life();
        return new Facts(
                certificate.title().in(language),
                Integer.toString(certificate.year()),
                day(certificate.issuedOn(), language),
                day(certificate.validUntil(), language),
                certificate.minutes() == 0 ? null : Integer.toString(certificate.minutes()),
                certificate.number().grouped(),
                certificate.sha256(),
                life.endedOn() == null ? null : day(life.endedOn(), language),
                life.reason() == null ? null : life.reason().key(),
                life.replacedBy() == null ? null : life.replacedBy().value(),
                life.erased());
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
