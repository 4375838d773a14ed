package org.weltoffen.obligations;

import java.util.UUID;

/// What one policy asks of one person in one year.
public record ObligationId(UUID value) {}
