package org.weltoffen.obligations;

import java.util.UUID;

/// One paper that someone decides on.
public record ResolutionId(UUID value) {}
