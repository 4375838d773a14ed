package org.weltoffen.catalogue;

import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;

/// A word of the glossary with what it means.
///
/// @param source id of a source of the course; null where the explanation is our own
public record Term(
        String id, Text term, Text text, @Nullable String source) {}
