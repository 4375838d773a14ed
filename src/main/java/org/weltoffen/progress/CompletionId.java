package org.weltoffen.progress;

import java.util.UUID;

/// The fact that one person passed one course version once.
public record CompletionId(UUID value) {}
