package org.weltoffen.progress;

import java.util.Map;

/// What a person gets to read of each table when they ask for their data.
final class LearningExport {

    static final Map<String, String> ROWS = Map.of(
            "progress_run", """
                    select course_id as course, course_version, begun_at, finished_at, seen_at, lesson_id as lesson,
                        block_position, paragraph_position
                    from progress_run
                    where employee_id = :person
                    order by begun_at
                    """,
            "progress_step", """
                    select r.course_id as course, s.lesson_id as lesson, s.done_at
                    from progress_step s
                    join progress_run r on r.run_id = s.run_id
                    where r.employee_id = :person
                    order by s.done_at
                    """,
            "progress_reply", """
                    select r.course_id as course, p.item, p.choices, p.given_at
                    from progress_reply p
                    join progress_run r on r.run_id = p.run_id
                    where r.employee_id = :person
                    order by p.given_at
                    """,
            "progress_note", """
                    select course_id as course, lesson_id as lesson, note, written_at
                    from progress_note
                    where employee_id = :person
                    order by written_at
                    """,
            "progress_reflection", """
                    select course_id as course, item, words, written_at
                    from progress_reflection
                    where employee_id = :person
                    order by written_at
                    """,
            "progress_attempt", """
                    select r.course_id as course, a.number, a.begun_at, a.submitted_at, a.hundredths / 100 as points,
                        a.possible / 100 as possible_points, a.passed,
                        a.test_out
                    from progress_attempt a
                    join progress_run r on r.run_id = a.run_id
                    where r.employee_id = :person
                    order by a.begun_at, a.number
                    """,
            "progress_answer", """
                    select r.course_id as course, a.number as attempt, w.question_id as question, w.choices, w.flagged,
                        w.given_at, w.shown_at
                    from progress_answer w
                    join progress_attempt a on a.attempt_id = w.attempt_id
                    join progress_run r on r.run_id = a.run_id
                    where r.employee_id = :person
                    order by w.given_at
                    """,
            "progress_completion", """
                    select completion_id, course_id as course, course_version, completed_at, way
                    from progress_completion
                    where employee_id = :person
                    order by completed_at
                    """);

    private LearningExport() {}
}
