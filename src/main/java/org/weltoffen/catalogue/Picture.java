package org.weltoffen.catalogue;

import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;

/// A picture from the course's `media/` with its description for people who do not see it.
public record Picture(String file, @Nullable Text alt, boolean decorative) {}
