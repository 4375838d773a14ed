package org.weltoffen.obligations.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.Course;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.ui.MyYear.Stage;
import org.weltoffen.obligations.ui.MyYear.Way;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.Run;
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
            var steps = new ArrayList<Step>();
            for (var stage : stages) {
                var course = stage.course();
                add(
                        steps,
                        course.title().in(language),
                        course.minutes(),
                        met || stage.isFinished(),
                        stage.run() != null,
                        ProgressNavigation.course(course.id()));
            }
            return steps;
        }

        List<Step> lessons(Stage stage) {
            var steps = new ArrayList<Step>();
            var course = stage.course();
            var run = stage.run();
            for (var lesson : course.lessons()) {
                add(
                        steps,
                        lesson.title().in(language),
                        lesson.minutes(),
                        met || stage.isFinished() || (run != null && run.hasDone(lesson)),
                        isHere(run, lesson.id()),
                        ProgressNavigation.lesson(course.id(), lesson.id()));
            }
            steps.add(quiz(
                    course,
                    met || stage.isFinished(),
                    run != null && run.next(course).isEmpty()));
            return steps;
        }

        private static boolean isHere(@Nullable Run run, String lesson) {
            return run != null && run.place() != null && run.place().lesson().equals(lesson);
        }

        private void add(List<Step> steps, String label, int minutes, boolean done, boolean begun, String href) {
            var waiting = steps.stream().noneMatch(step -> step.state() == State.NOW);
            var state = done ? State.DONE : waiting ? State.NOW : State.OPEN;
            steps.add(new Step(
                    label, words.translated("obligations.my-year.minutes", minutes), state, href, word(done, begun)));
        }

        private Step quiz(Course course, boolean done, boolean now) {
            return new Step(
                    words.translated("progress.contents.quiz"),
                    words.translated(
                            "obligations.my-year.questions", course.quiz().draw()),
                    done ? State.DONE : now ? State.NOW : State.OPEN,
                    done ? ProgressNavigation.result(course.id()) : ProgressNavigation.quiz(course.id()),
                    word(done, false));
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
