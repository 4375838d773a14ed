package org.weltoffen.access;

import java.util.Set;

/// An account was made.
public record AccountCreated(AccountId account, Set<Role> roles) {}
