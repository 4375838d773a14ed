package org.weltoffen.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Edition;
import org.weltoffen.language.Text;
import org.weltoffen.quiz.PassMark;
import org.weltoffen.quiz.Quiz;

/// One course as people take it: lessons in reading order, cases, a quiz. Immutable once published.
///
/// @param minutes standard learning time, credited as working time
/// @param validFor after this the course is due again
/// @param order place within its group, from 1
/// @param offices names of the offices it is written for; empty unless its group is [Group#OFFICE]
/// @param asOf the day its facts were checked
/// @param media file name to its stored bytes
public record Course(
        CourseId id,
        Text title,
        Text summary,
        Group group,
        int order,
        List<String> offices,
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
        List<Term> glossary,
        Map<String, MediaRef> media) {

    /// Courses published before there were groups and glossaries lack some of the lists.
    public Course {
        group = Objects.requireNonNullElse(group, Group.BASE);
        offices = copy(offices);
        glossary = copy(glossary);
        actionFields = List.copyOf(actionFields);
        objectives = List.copyOf(objectives);
        sources = List.copyOf(sources);
        lessons = List.copyOf(lessons);
        cases = List.copyOf(cases);
        media = Map.copyOf(media);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /// Whether every lesson has a page of its own in this wording.
    public boolean isWrittenIn(Edition edition) {
        return lessons.stream().allMatch(lesson -> lesson.pages().containsKey(edition));
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

    public Optional<Term> term(String id) {
        return glossary.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }
}
