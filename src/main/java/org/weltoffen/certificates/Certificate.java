package org.weltoffen.certificates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;

/// What is known of one issued certificate, without its document and without the name on it.
///
/// @param course null for the certificate of a whole year
/// @param minutes standard length; 0 where nothing of the year was done here
/// @param language in which the document is written
/// @param validUntil last day of validity
/// @param sha256 of the document, in lower-case hexadecimal
/// @param life what became of it
public record Certificate(
        CertificateId id,
        CertificateNumber number,
        @Nullable CourseVersion course,
        Text title,
        int minutes,
        Language language,
        LocalDate completedOn,
        LocalDate issuedOn,
        LocalDate validUntil,
        String sha256,
        Life life) {

    /// The calendar year the certificate stands for: that of the completion.
    public int year() {
        return completedOn.getYear();
    }

    /// The name under which the document is saved.
    public String fileName() {
        var word =
                switch (language) {
                    case DE -> "Nachweis";
                    case EN -> "Certificate";
                };
        return course == null
                ? "%s-%d.pdf".formatted(word, year())
                : "%s-%d-%s.pdf".formatted(word, year(), course.course().value());
    }

    /// Whether it gathers what counted for a year, instead of naming one course.
    public boolean coversYear() {
        return course == null;
    }

    /// Whether it still stands: neither replaced nor revoked. It may have expired all the same.
    public boolean stands() {
        return life.endedOn() == null;
    }

    /// Whether the last day of validity lies before the given day.
    public boolean hasExpired(LocalDate today) {
        return validUntil.isBefore(today);
    }
}
