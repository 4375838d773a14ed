package org.weltoffen.certificates;

import org.jspecify.annotations.Nullable;
import org.weltoffen.audit.Audited;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.progress.CompletionId;

/// A certificate was issued. Published once per completion and once per fulfilled year, in the transaction that stores
/// it.
///
/// @param completion null for the certificate of a whole year
public record CertificateIssued(
        CertificateId certificate,
        EmployeeId employee,
        @Nullable CompletionId completion) implements Audited {

    @Override
    public String action() {
        return "certificate.issued";
    }

    @Override
    public String subject() {
        return "certificate:" + certificate.value();
    }

    @Override
    public String details() {
        return completion == null ? "A certificate for a fulfilled year" : "A certificate for a completed course";
    }
}
