package org.weltoffen.certificates;

import java.util.UUID;

/// One issued certificate.
public record CertificateId(UUID value) {}
