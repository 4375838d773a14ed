package org.weltoffen.progress.ui;

import java.util.HashMap;
import java.util.Map;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.ui.Reading;
import org.weltoffen.language.Language;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.ui.Learner.Enrolled;
import org.weltoffen.quiz.Answer;

/// Lets the blocks of a lesson store what the person chooses in them.
final class LessonReading implements Reading {

    private final Enrolled enrolled;
    private final Progress progress;
    private final Language language;
    private final Runnable saved;
    private final Map<String, Answer> replies;

    LessonReading(Enrolled enrolled, Progress progress, Language language, Runnable saved) {
        this.enrolled = enrolled;
        this.progress = progress;
        this.language = language;
        this.saved = saved;
        this.replies = new HashMap<>(enrolled.run().replies());
    }

    @Override
    public Course course() {
        return enrolled.course();
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public Answer reply(String item) {
        return replies.getOrDefault(item, Answer.NONE);
    }

    @Override
    public void reply(String item, Answer answer) {
        progress.reply(enrolled.run().id(), item, answer);
        replies.put(item, answer);
        saved.run();
    }
}
