package org.weltoffen.obligations.ui;

import java.util.ArrayList;
import java.util.List;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.ui.MyYear.Stage;
import org.weltoffen.obligations.ui.MyYear.Way;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.shell.Arcade;
import org.weltoffen.shell.Arcade.State;
import org.weltoffen.shell.Arcade.Step;

/// The arches of the way: the courses of the year, or the lessons where the year has a single course.
record Steps(List<Step> all) {

    static Steps of(Way way, Words words, Language language) {
        var drawing = new Drawing(words, language, way.obligation().status().isMet());
        return new Steps(
                way.stages().size() == 1 ? drawing.lessons(way.stages().getFirst()) : drawing.courses(way.stages()));
    }

    int done() {
        return (int) all.stream().filter(step -> step.state() == State.DONE).count();
    }

    Arcade arcade(String label) {
        return Arcade.path(label, all);
    }

    /// Draws step by step; the first that is not done is the one to go on with.
    private record Drawing(Words words, Language language, boolean met) {

        List<Step> courses(List<Stage> stages) {
            var now = stages.stream().filter(stage -> !stage.isFinished()).findFirst();
            return stages.stream()
                    .map(stage -> step(
                            stage.course().title().in(language),
                            minutes(stage.course().minutes()),
                            met || stage.isFinished(),
                            now.filter(stage::equals).isPresent(),
                            stage.run() != null,
                            ProgressNavigation.course(stage.course().id())))
                    .toList();
        }

        List<Step> lessons(Stage stage) {
            var course = stage.course();
            var run = stage.run();
            var all = met || stage.isFinished();
            var next = run == null ? course.lessons().stream().findFirst() : run.next(course);
            var steps = new ArrayList<Step>();
            for (var lesson : course.lessons()) {
                steps.add(step(
                        lesson.title().in(language),
                        minutes(lesson.minutes()),
                        all || (run != null && run.hasDone(lesson)),
                        next.filter(lesson::equals).isPresent(),
                        run != null,
                        ProgressNavigation.lesson(course.id(), lesson.id())));
            }
            steps.add(step(
                    words.translated("progress.contents.quiz"),
                    words.translated(
                            "obligations.my-year.questions", course.quiz().draw()),
                    all,
                    next.isEmpty(),
                    false,
                    all ? ProgressNavigation.result(course.id()) : ProgressNavigation.quiz(course.id())));
            return steps;
        }

        private String minutes(int minutes) {
            return words.translated("obligations.my-year.minutes", minutes);
        }

        private Step step(String label, String meta, boolean done, boolean now, boolean begun, String href) {
            var state = done ? State.DONE : now ? State.NOW : State.OPEN;
            return new Step(label, meta, state, href, word(done, now && begun));
        }

        private String word(boolean done, boolean begun) {
            return words.translated(
                    done ? "progress.state.done" : begun ? "progress.state.begun" : "progress.state.open");
        }
    }

    /// Translates a key.
    @FunctionalInterface
    interface Words {
        String translated(String key, Object... parameters);
    }
}
