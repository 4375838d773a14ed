package org.weltoffen.catalogue.ui;

import org.weltoffen.catalogue.Course;
import org.weltoffen.language.Edition;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.Answer;

/// What a block needs to know about the person in front of it, and where it leaves what they choose.
public interface Reading {

    Course course();

    /// The wording that is read.
    Edition edition();

    default Language language() {
        return edition().language();
    }

    /// What was chosen here before, by item such as `check:own-words`; empty if nothing.
    Answer reply(String item);

    /// Stores what was chosen here.
    void reply(String item, Answer answer);

    /// What the person wrote here for themselves and saved, by item such as `reflection:my-routine`; empty if nothing.
    String words(String item);

    /// Stores what the person wrote here; blank words remove it. At most 4,000 characters.
    void words(String item, String words);
}
