package org.weltoffen.obligations;

import java.util.UUID;

/// One rule of a resolution.
public record PolicyId(UUID value) {}
