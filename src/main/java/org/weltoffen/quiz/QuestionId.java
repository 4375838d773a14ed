package org.weltoffen.quiz;

/// The name of a question within its course; the same in every language.
public record QuestionId(String value) {}
