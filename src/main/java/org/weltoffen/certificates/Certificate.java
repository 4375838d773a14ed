package org.weltoffen.certificates;

import java.time.LocalDate;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;

/// What is known of one issued certificate, without its document and without the name on it.
///
/// @param language in which the document is written
/// @param validUntil last day of validity
/// @param sha256 of the document, in lower-case hexadecimal
public record Certificate(
        CertificateId id,
        CertificateNumber number,
        CourseVersion course,
        Text title,
        int minutes,
        Language language,
        LocalDate completedOn,
        LocalDate issuedOn,
        LocalDate validUntil,
        String sha256) {

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
        return "%s-%d-%s.pdf".formatted(word, year(), course.course().value());
    }

    /// Whether the last day of validity lies before the given day.
    public boolean hasExpired(LocalDate today) {
        return validUntil.isBefore(today);
    }
}
