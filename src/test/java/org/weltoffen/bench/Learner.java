package org.weltoffen.bench;

import java.util.concurrent.ThreadLocalRandom;

/// Somebody who takes a course: year, course, a lesson, the quiz before the other lessons, the result, year again.
final class Learner {

    /// The password of every account that is made for measuring.
    static final String PASSWORD = "weltoffen";

    private static final int MOST_QUESTIONS = 40;

    private final Window window;
    private final Key key;
    private final long think;

    /// @param think milliseconds between two clicks, on average; 0 for none
    Learner(Window window, Key key, long think) {
        this.window = window;
        this.key = key;
        this.think = think;
    }

    /// From now on the exchanges are counted there.
    Learner timedBy(Exchanges others) {
        window.timedBy(others);
        return this;
    }

    void signIn(String login) {
        thinks();
        window.signIn(login, PASSWORD);
        window.open("year", "/year");
    }

    void takes(String course) {
        thinks();
        window.follow("course", "/courses/" + course);
        thinks();
        window.follow("lesson", "/courses/%s/%s".formatted(course, key.firstLesson(course)));
        thinks();
        window.follow("quiz", "/courses/%s/quiz".formatted(course));
        var door = window.page().first("offer to take the quiz first", it -> it.hasClass("test-out"));
        thinks();
        window.click(
                "start quiz",
                door.withDescendants()
                        .filter(it -> it.is("vaadin-button"))
                        .findFirst()
                        .orElseThrow());
        answers(course);
        thinks();
        window.follow("year again", "/year");
        window.page().first("year", it -> it.hasClass("year-band"));
    }

    private void answers(String course) {
        var answers = new Answers(window, key);
        for (var number = 1; number <= MOST_QUESTIONS; number++) {
            var wording = window.page().first("question", it -> it.is("h1")).text();
            thinks();
            answers.answer(key.question(course, wording));
            var last = number == key.drawn(course);
            window.click(last ? "submit" : "next question", window.page().first("way on", it -> it.attribute("data-key")
                    .equals("arrowright")));
            if (last) {
                window.page().first("result", it -> it.hasClass("result"));
                return;
            }
        }
    }

    /// As people do, sometimes longer and sometimes shorter.
    private void thinks() {
        if (think > 0) {
            Rig.pause(ThreadLocalRandom.current().nextLong(think / 2, think * 3 / 2));
        }
    }
}
