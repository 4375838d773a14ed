package org.weltoffen.access;

import java.util.UUID;

/// One sign-in account. A person can be without one, and an account without a person.
public record AccountId(UUID value) {}
