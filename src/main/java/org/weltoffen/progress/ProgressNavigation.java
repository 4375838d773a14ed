package org.weltoffen.progress;

import org.weltoffen.catalogue.CourseId;

/// The addresses of the learner's screens, relative to the application.
public final class ProgressNavigation {

    private ProgressNavigation() {}

    /// Opens the course where the person left it.
    public static String course(CourseId course) {
        return "courses/" + course.value();
    }

    public static String lesson(CourseId course, String lesson) {
        return "%s/%s".formatted(course(course), lesson);
    }

    /// The first question without an answer.
    public static String quiz(CourseId course) {
        return course(course) + "/quiz";
    }

    /// A question by its number in the attempt, from 1.
    public static String question(CourseId course, int number) {
        return "%s/%d".formatted(quiz(course), number);
    }

    public static String result(CourseId course) {
        return course(course) + "/result";
    }

    public static String library() {
        return "library";
    }
}
