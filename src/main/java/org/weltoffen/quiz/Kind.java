package org.weltoffen.quiz;

/// What a question asks for: a decision in a situation, or a fact.
public enum Kind {
    SITUATION,
    KNOWLEDGE
}
