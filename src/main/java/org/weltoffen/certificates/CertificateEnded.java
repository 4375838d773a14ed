package org.weltoffen.certificates;

import org.jspecify.annotations.Nullable;
import org.weltoffen.audit.Audited;
import org.weltoffen.people.EmployeeId;

/// A certificate no longer holds: it was revoked, or another took its place. Its holder is to be told.
///
/// @param replacedBy the one that took its place, if one did
public record CertificateEnded(
        CertificateId certificate,
        EmployeeId employee,
        EndReason reason,
        @Nullable CertificateId replacedBy) implements Audited {

    @Override
    public String action() {
        return replacedBy == null ? "certificate.revoked" : "certificate.replaced";
    }

    @Override
    public String subject() {
        return "certificate:" + certificate.value();
    }

    @Override
    public String details() {
        return replacedBy == null
                ? "A certificate was revoked, reason: " + reason.key()
                : "A certificate was replaced by certificate:" + replacedBy.value();
    }
}
