package org.weltoffen.quiz;

import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;

/// One thing to choose, and the reason why it is right or not.
///
/// @param text null only for the two options of a true-false question, whose words are the house's own
public record Option(String id, @Nullable Text text, boolean right, Text feedback) {}
