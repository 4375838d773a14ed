package org.weltoffen.progress.ui;

import java.util.HashMap;
import java.util.Map;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.ui.Reading;
import org.weltoffen.language.Edition;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.Reflections;
import org.weltoffen.progress.ui.Learner.Enrolled;
import org.weltoffen.quiz.Answer;

/// Lets the blocks of a lesson store what the person chooses in them.
final class LessonReading implements Reading {

    private final Enrolled enrolled;
    private final Progress progress;
    private final Reflections reflections;
    private final Edition edition;
    private final Runnable saved;
    private final Map<String, Answer> replies;
    private final Map<String, String> words;

    LessonReading(Enrolled enrolled, Progress progress, Reflections reflections, Edition edition, Runnable saved) {
        this.enrolled = enrolled;
        this.progress = progress;
        this.reflections = reflections;
        this.edition = edition;
        this.saved = saved;
        this.replies = new HashMap<>(enrolled.run().replies());
        this.words = new HashMap<>(
                reflections.of(enrolled.person().id(), enrolled.course().id()));
    }

    @Override
    public Course course() {
        return enrolled.course();
    }

    @Override
    public Edition edition() {
        return edition;
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

    @Override
    public String words(String item) {
        return words.getOrDefault(item, "");
    }

    @Override
    public void words(String item, String text) {
        reflections.save(enrolled.person().id(), enrolled.course().id(), item, text);
        words.put(item, text.strip());
        saved.run();
    }
}
