package org.weltoffen.obligations;

import java.util.UUID;

/// Something learned elsewhere that one person handed in.
public record EvidenceId(UUID value) {}
