package org.weltoffen.certificates.spi;

import java.time.LocalDate;
import java.util.List;
import org.weltoffen.certificates.CertificateNumber;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;

/// Everything a certificate says, and nothing more: no score, no grade, no attempts, no unit finer than the office.
///
/// @param language in which to write
/// @param holder name of the person, in the order they use it
/// @param office the office or enterprise the person belongs to, never a finer unit
/// @param minutes length of the course
/// @param objectives what the person can do now; may be empty
/// @param version of the course, as printed
/// @param validUntil last day of validity
/// @param verifyUrl where anyone can check the number; goes into the QR code
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
        String verifyUrl) {

    public Statement {
        objectives = List.copyOf(objectives);
    }

    /// The calendar year the certificate stands for: that of the completion.
    public int year() {
        return completedOn.getYear();
    }
}
