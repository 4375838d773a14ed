package org.weltoffen.obligations;

import org.weltoffen.language.Text;

/// One version of a policy in a list.
public record PolicyEntry(
        PolicyId id,
        PolicyId line,
        int number,
        ResolutionId resolution,
        Text name,
        Mode mode,
        Validity validity,
        PolicyState state) {}
