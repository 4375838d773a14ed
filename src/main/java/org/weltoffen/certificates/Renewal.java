package org.weltoffen.certificates;

import java.util.Optional;
import org.weltoffen.people.EmployeeId;

/// Issues a certificate anew when the name on it is no longer the holder's.
interface Renewal {

    /// The new one; empty, and nothing changes, if the old one no longer stands or its holder was erased.
    Optional<Certificate> replace(CertificateId id);

    /// Whether its holder has another name now. Unknown for those from before names were kept to compare: then no.
    boolean isOutOfDate(CertificateId id, EmployeeId holder);
}
