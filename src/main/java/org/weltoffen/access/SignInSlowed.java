package org.weltoffen.access;

import java.time.Instant;

/// Too many wrong passwords came in; the account or the address has to wait.
///
/// @param what `account` or `address`; says nothing about which one
public record SignInSlowed(String what, Instant until) {}
