package org.weltoffen.progress;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.quiz.Answer;

/// One person's way through a course version as it stands now.
///
/// @param place null until the first lesson was opened
/// @param done ids of the lessons read to their end
/// @param replies what was chosen inside lessons, by item, such as `check:own-words` or `case:the-twelve-year-old`
public record Run(
        RunId id,
        EmployeeId employee,
        CourseVersion version,
        Instant begunAt,
        @Nullable Instant finishedAt,
        @Nullable Place place,
        Instant seenAt,
        Set<String> done,
        Map<String, Answer> replies) {

    public Run {
        done = Set.copyOf(done);
        replies = Map.copyOf(replies);
    }

    Run withTraces(Set<String> otherDone, Map<String, Answer> otherReplies) {
        return new Run(id, employee, version, begunAt, finishedAt, place, seenAt, otherDone, otherReplies);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean hasDone(Lesson lesson) {
        return done.contains(lesson.id());
    }

    /// What was chosen at an inline question or in a case; empty if nothing yet.
    public Answer reply(String item) {
        return replies.getOrDefault(item, Answer.NONE);
    }

    /// The lesson to go on with: the one last opened if it is not done, else the first that is not done; empty once
    /// every lesson is done and the quiz is next.
    public Optional<Lesson> next(Course course) {
        var last = Optional.ofNullable(place).flatMap(here -> course.lesson(here.lesson()));
        return last.filter(lesson -> !hasDone(lesson)).or(() -> course.lessons().stream()
                .filter(lesson -> !hasDone(lesson))
                .findFirst());
    }

    /// Standard minutes of the lessons that are done.
    public int minutesDone(Course course) {
        return course.lessons().stream()
                .filter(this::hasDone)
                .mapToInt(Lesson::minutes)
                .sum();
    }
}
