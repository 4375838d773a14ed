package org.weltoffen.progress;

import java.util.UUID;

/// One person working through one course version, once.
public record RunId(UUID value) {}
