package org.weltoffen.progress;

import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.language.Edition;

/// The addresses of the learner's screens, relative to the application.
public final class ProgressNavigation {

    /// Everything the person wrote for themselves, as a text file.
    public static final String JOTTINGS = "jottings";

    public static final String GLOSSARY = "glossary";

    private ProgressNavigation() {}

    /// Opens the course where the person left it.
    public static String course(CourseId course) {
        return "courses/" + course.value();
    }

    public static String lesson(CourseId course, String lesson) {
        return "%s/%s".formatted(course(course), lesson);
    }

    /// A lesson, at one of its blocks.
    ///
    /// @param block its position, from 0
    public static String place(CourseId course, String lesson, int block) {
        return "%s?at=%d".formatted(lesson(course, lesson), block);
    }

    /// A lesson as plain text.
    public static String plainText(CourseVersion version, String lesson, Edition edition) {
        return "texts/%s/%d/%s/%s".formatted(version.course().value(), version.number(), lesson, edition.tag());
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
