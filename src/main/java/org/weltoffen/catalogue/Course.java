package org.weltoffen.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weltoffen.language.Text;
import org.weltoffen.quiz.PassMark;
import org.weltoffen.quiz.Quiz;

/// One course as people take it: lessons in reading order, cases, a quiz. Immutable once published.
///
/// @param minutes standard learning time, credited as working time
/// @param validFor after this the course is due again
/// @param asOf the day its facts were checked
/// @param media file name of each picture to its stored bytes
public record Course(
        CourseId id,
        Text title,
        Text summary,
        int minutes,
        PassMark passMark,
        Period validFor,
        List<String> actionFields,
        String author,
        LocalDate asOf,
        LocalDate reviewBy,
        List<Objective> objectives,
        List<Source> sources,
        List<Lesson> lessons,
        List<Case> cases,
        Quiz quiz,
        Map<String, MediaRef> media) {

    public Course {
        actionFields = List.copyOf(actionFields);
        objectives = List.copyOf(objectives);
        sources = List.copyOf(sources);
        lessons = List.copyOf(lessons);
        cases = List.copyOf(cases);
        media = Map.copyOf(media);
    }

    public Optional<Lesson> lesson(String id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    public Optional<Case> incident(String id) {
        return cases.stream().filter(incident -> incident.id().equals(id)).findFirst();
    }

    public Optional<Objective> objective(String id) {
        return objectives.stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }
}
