package org.weltoffen.catalogue;

import org.weltoffen.language.Text;

/// What someone can do after the course, as a verb phrase.
public record Objective(String id, Text text) {}
