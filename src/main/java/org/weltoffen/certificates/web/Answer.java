package org.weltoffen.certificates.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.certificates.CertificateNumber;
import org.weltoffen.certificates.Verification;
import org.weltoffen.language.Language;

/// What a number is worth, as told to everyone: `valid`, `expired`, `replaced`, `revoked`, `unknown`, `mistyped` or
/// `throttled`; for a file also `changed`. There is no place for a name.
///
/// @param cycle the calendar year it stands for
/// @param reason why it was replaced or revoked: `error`, `superseded` or `request`
/// @param replacedBy the number of the one that took its place
/// @param personErased true if the holder's data was removed
/// @param nameMatches whether the name asked for is the one on it; only where one was asked for
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
        String status,
        @Nullable String title,
        @Nullable Integer cycle,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable String sha256,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        @Nullable String replacedBy,
        @Nullable Boolean personErased,
        @Nullable Boolean nameMatches) {

    static Answer to(Verification verification, Language language) {
        return verification
                .found()
                .map(certificate -> genuine(Status.of(verification), certificate, language, null))
                .orElseGet(() -> bare("unknown"));
    }

    static Answer toName(Verification verification, Language language, boolean matches) {
        return verification
                .found()
                .map(certificate -> genuine(Status.of(verification), certificate, language, matches))
                .orElseGet(() -> bare("unknown"));
    }

    static Answer bare(String status) {
        return new Answer(status, null, null, null, null, null, null, null, null, null, null);
    }

    HttpStatus httpStatus() {
        return switch (status) {
            case "unknown" -> HttpStatus.NOT_FOUND;
            case "mistyped" -> HttpStatus.BAD_REQUEST;
            case "throttled" -> HttpStatus.TOO_MANY_REQUESTS;
            case "too-large" -> HttpStatus.CONTENT_TOO_LARGE;
            default -> HttpStatus.OK;
        };
    }

    private static Answer genuine(
            String status, Certificate certificate, Language language, @Nullable Boolean nameMatches) {
        var life = certificate.life();
        return new Answer(
                status,
                certificate.title().in(language),
                certificate.year(),
                certificate.issuedOn(),
                certificate.validUntil(),
                certificate.sha256(),
                life.endedOn(),
                life.reason() == null ? null : life.reason().key(),
                number(life.replacedBy()),
                life.erased() ? true : null,
                nameMatches);
    }

    private static @Nullable String number(@Nullable CertificateNumber number) {
        return number == null ? null : number.value();
    }
}
