package org.weltoffen.people;

import java.util.UUID;

/// Identifies one merge of two records.
public record MergeId(UUID value) {}
