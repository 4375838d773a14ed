package org.weltoffen.obligations;

import java.time.Instant;

/// One draw of the order of later waves.
///
/// @param seed draws the same order again from the same waves
/// @param order the names of the waves in the order drawn, in German
public record WaveDraw(long seed, Instant at, String order) {}
