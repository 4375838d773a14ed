package org.weltoffen.certificates.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.certificates.Verification;
import org.weltoffen.language.Language;

/// What a number is worth, as told to everyone: `valid`, `expired`, `unknown`, `mistyped` or `throttled`. There is no
/// place for a name.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
        String status,
        @Nullable String title,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable String sha256) {

    static Answer to(Verification verification, Language language) {
        return switch (verification) {
            case Verification.Valid(var certificate) -> genuine("valid", certificate, language);
            case Verification.Expired(var certificate) -> genuine("expired", certificate, language);
            case Verification.Unknown() -> bare("unknown");
        };
    }

    static Answer bare(String status) {
        return new Answer(status, null, null, null, null);
    }

    HttpStatus httpStatus() {
        return switch (status) {
            case "unknown" -> HttpStatus.NOT_FOUND;
            case "mistyped" -> HttpStatus.BAD_REQUEST;
            case "throttled" -> HttpStatus.TOO_MANY_REQUESTS;
            default -> HttpStatus.OK;
        };
    }

    private static Answer genuine(String status, Certificate certificate, Language language) {
        return new Answer(
                status,
                certificate.title().in(language),
                certificate.issuedOn(),
                certificate.validUntil(),
                certificate.sha256());
    }
}
