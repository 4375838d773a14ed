package org.weltoffen.certificates.spi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.certificates.CertificateNumber;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;

/// Everything a certificate says, and nothing more: no score, no grade, no attempts, no unit finer than the office.
///
/// @param language in which to write
/// @param holder name of the person, in the order they use it
/// @param office the office or enterprise the person belongs to, never a finer unit
/// @param minutes standard length of the course, or of all courses of the year together; 0 if nothing of it was done
/// here @param objectives what the person can do now; may be empty
/// @param version of the course, or of the rule behind the year, as printed
/// @param validUntil last day of validity
/// @param verifyUrl where anyone can check the number; goes into the QR code
/// @param basis on what ground it is issued
/// @param policy the rule it fulfils and its version, where known
/// @param parts what counted for the year; empty for the certificate of one course
public record Statement(
        Language language,
        String holder,
        String office,
        Text title,
        int minutes,
        List<Text> objectives,
        LocalDate completedOn,
        String version,
        CertificateNumber number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String verifyUrl,
        Basis basis,
        @Nullable Text policy,
        List<Part> parts) {

    public Statement {
        objectives = List.copyOf(objectives);
        parts = List.copyOf(parts);
    }

    /// The calendar year the certificate stands for: that of the completion.
    public int year() {
        return completedOn.getYear();
    }

    /// Whether it gathers what counted for a year, instead of naming one course.
    public boolean coversYear() {
        return !parts.isEmpty();
    }

    /// The same, for a person whose name or office is another now, under a number of its own.
    public Statement reissued(
            String newHolder, String newOffice, CertificateNumber newNumber, LocalDate today, String newVerifyUrl) {
        return new Statement(
                language,
                newHolder,
                newOffice,
                title,
                minutes,
                objectives,
                completedOn,
                version,
                newNumber,
                today,
                validUntil,
                newVerifyUrl,
                basis,
                policy,
                parts);
    }
}
