package org.weltoffen.certificates;

import org.weltoffen.audit.Audited;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.progress.CompletionId;

/// A certificate was issued. Published once per completion, in the transaction that stores it.
public record CertificateIssued(CertificateId certificate, EmployeeId employee, CompletionId completion)
        implements Audited {

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
        return "A certificate for a completed course";
    }
}
