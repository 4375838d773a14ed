package org.weltoffen.privacy;

import java.util.UUID;

/// The person whose data it is; the value is the employee id of the people module.
public record DataSubject(UUID value) {}
