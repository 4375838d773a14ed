package org.weltoffen.bench;

import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weltoffen.bench.Acknowledged.Given;

/// Somebody who takes a course whatever happens: who is interrupted waits a moment, loads the page again, signs in if
/// asked to, and goes through the questions again, of which those that were stored need no answer.
final class Returner {

    private static final long PATIENCE = 1_200_000_000_000L;
    private static final int MOST_STEPS = 80;
    private static final long THINK = 250;

    private final Supplier<Window> windows;
    private final Key key;
    private final Acknowledged acknowledged;
    private final Seen seen;
    private final String login;
    private final String course;
    private @Nullable Window window;
    private boolean submitted;
    private int signIns;

    Returner(Supplier<Window> windows, Key key, Acknowledged acknowledged, Seen seen, String login, String course) {
        this.windows = windows;
        this.key = key;
        this.acknowledged = acknowledged;
        this.seen = seen;
        this.login = login;
        this.course = course;
    }

    String login() {
        return login;
    }

    String course() {
        return course;
    }

    /// How often they had to sign in, the first time included.
    int signIns() {
        return signIns;
    }

    void takesTheCourse() {
        var begun = System.nanoTime();
        while (!gotThrough()) {
            if (System.nanoTime() - begun > PATIENCE) {
                throw new IllegalStateException("%s gave up after %d s; seen: %s %s"
                        .formatted(login, PATIENCE / 1_000_000_000, seen, seen.examples()));
            }
            Rig.pause(ThreadLocalRandom.current().nextLong(300, 900));
        }
    }

    /// False if something came between.
    private boolean gotThrough() {
        try {
            goOn();
            return true;
        } catch (UncheckedIOException e) {
            seen.add(login, new Interruption(Interruption.Kind.LINE, String.valueOf(e.getMessage())));
        } catch (Interruption e) {
            seen.add(login, e);
            if (e.kind() == Interruption.Kind.SIGN_IN) {
                window = null;
            }
        }
        return false;
    }

    private void goOn() {
        var here = signedIn();
        if (submitted) {
            here.open("result", "/courses/%s/result".formatted(course));
            if (here.page().all().anyMatch(it -> it.hasClass("result"))) {
                return;
            }
        }
        // from the first question on: one that was half marked when the line was lost counts as answered
        here.open("quiz", "/courses/%s/quiz/1".formatted(course));
        here.page()
                .all()
                .filter(it -> it.hasClass("test-out"))
                .findFirst()
                .ifPresent(offer -> here.click(
                        "start quiz",
                        offer.withDescendants()
                                .filter(it -> it.is("vaadin-button"))
                                .findFirst()
                                .orElseThrow()));
        answersTheRest(here);
    }

    private Window signedIn() {
        if (window != null) {
            return window;
        }
        var fresh = windows.get();
        fresh.signIn(login, Learner.PASSWORD);
        signIns++;
        window = fresh;
        return fresh;
    }

    private void answersTheRest(Window here) {
        for (var step = 0; step < MOST_STEPS; step++) {
            answersTheQuestion(here);
            Rig.pause(ThreadLocalRandom.current().nextLong(THINK));
            var onwards =
                    here.page().first("way on", it -> it.attribute("data-key").equals("arrowright"));
            submitted = key.isSubmit(onwards.text());
            here.click(submitted ? "submit" : "next question", onwards);
            if (submitted) {
                here.page().first("result", it -> it.hasClass("result"));
                return;
            }
        }
        throw new NoSuchElementException("The quiz of %s never ends".formatted(course));
    }

    private void answersTheQuestion(Window here) {
        var wording = here.page().first("question", it -> it.is("h1")).text();
        var question = key.question(course, wording);
        var given = new Given(login, course, Key.id(question));
        if (!acknowledged.has(given)) {
            Rig.pause(ThreadLocalRandom.current().nextLong(THINK));
            new Answers(here, key).answer(question);
            acknowledged.add(given, key.rightIds(question));
        }
    }
}
