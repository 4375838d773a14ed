package org.weltoffen.certificates;

import java.time.LocalDate;
import org.weltoffen.language.Text;

/// One certificate with its holder, for the personnel department.
///
/// @param name for lists, family name first
public record IssuedRow(
        CertificateId id,
        CertificateNumber number,
        String name,
        String staffNumber,
        String office,
        Text title,
        LocalDate issuedOn,
        LocalDate validUntil,
        IssuedState state) {}
