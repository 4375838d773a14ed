package org.weltoffen.quiz;

import org.weltoffen.language.Text;

/// Something to put in its place, and the reason why it belongs there.
public record Item(String id, Text text, Text feedback) {}
