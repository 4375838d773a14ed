package org.weltoffen.obligations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One step of a paper on its way.
///
/// @param time which time it came into this state, from 1: a paper can be deferred again and again
public record ResolutionStep(
        Resolution.State state, LocalDate on, @Nullable String remark, int time) {}
