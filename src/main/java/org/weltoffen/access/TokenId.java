package org.weltoffen.access;

import java.util.UUID;

/// One token of one program.
public record TokenId(UUID value) {}
