package org.weltoffen.catalogue.ui;

import org.weltoffen.catalogue.Course;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.Answer;

/// What a block needs to know about the person in front of it, and where it leaves what they choose.
public interface Reading {

    Course course();

    Language language();

    /// What was chosen here before, by item such as `check:own-words`; empty if nothing.
    Answer reply(String item);

    /// Stores what was chosen here.
    void reply(String item, Answer answer);
}
