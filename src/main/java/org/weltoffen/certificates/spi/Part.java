package org.weltoffen.certificates.spi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;

/// One thing that counted for a year.
///
/// @param title of the course; null for what was done elsewhere
/// @param minutes length of the course; null for what was done elsewhere
/// @param recognised whether it was done elsewhere and recognised
public record Part(@Nullable Text title, @Nullable Integer minutes, LocalDate on, boolean recognised) {}
