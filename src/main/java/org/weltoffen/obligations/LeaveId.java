package org.weltoffen.obligations;

import java.util.UUID;

/// One stretch of days on which somebody's clock stands still.
public record LeaveId(UUID value) {}
