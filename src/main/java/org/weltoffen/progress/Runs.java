package org.weltoffen.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.quiz.Answer;

/// The stored runs with their steps, replies and notes.
@Repository
class Runs {

    private static final String SELECT = """
            select run_id, employee_id, course_id, course_version, begun_at, finished_at, lesson_id, block_position,
                paragraph_position, seen_at
            from progress_run
            """;

    private final JdbcClient db;

    Runs(JdbcClient db) {
        this.db = db;
    }

    Optional<Run> newest(EmployeeId employee, CourseId course) {
        return db.sql(SELECT + """
                        where employee_id = :employee
                          and course_id = :course
                        order by begun_at desc, run_id desc
                        limit 1
                        """)
                .param("employee", employee.value())
                .param("course", course.value())
                .query(Runs::untouched)
                .optional()
                .map(this::withTraces);
    }

    Map<CourseId, Run> newest(EmployeeId employee, Collection<CourseId> courses) {
        var newest = new HashMap<CourseId, Run>();
        var runs = db.sql(SELECT + """
                        where employee_id = :employee
                          and course_id in (:courses)
                        order by begun_at, run_id
                        """)
                .param("employee", employee.value())
                .param("courses", courses.stream().map(CourseId::value).toList())
                .query(Runs::untouched)
                .list();
        withTraces(runs).forEach(run -> newest.put(run.version().course(), run));
        return newest;
    }

    Optional<Run> open(EmployeeId employee, CourseId course) {
        return db.sql(SELECT + """
                        where employee_id = :employee
                          and course_id = :course
                          and open_run = 1
                        """)
                .param("employee", employee.value())
                .param("course", course.value())
                .query(Runs::untouched)
                .optional()
                .map(this::withTraces);
    }

    /// Locks the run until the transaction ends, so that two submits of one person wait for each other.
    Run locked(RunId id) {
        return withTraces(db.sql(SELECT + """
                        where run_id = :run
                        for update
                        """)
                .param("run", id.value())
                .query(Runs::untouched)
                .single());
    }

    /// Opens a run; does nothing where one is open already, as when two tabs begin at once.
    void insert(RunId id, EmployeeId employee, CourseVersion version, Instant now) {
        db.sql("""
                        insert into progress_run (run_id, employee_id, course_id, course_version, begun_at, seen_at)
                        values (:run, :employee, :course, :version, :now, :now)
                        on duplicate key update seen_at = seen_at
                        """)
                .param("run", id.value())
                .param("employee", employee.value())
                .param("course", version.course().value())
                .param("version", version.number())
                .param("now", now)
                .update();
    }

    void visit(RunId run, Place place, Instant now) {
        db.sql("""
                        update progress_run
                        set lesson_id = :lesson, block_position = :block, paragraph_position = :paragraph, seen_at = :now
                        where run_id = :run
                        """)
                .param("lesson", place.lesson())
                .param("block", place.block())
                .param("paragraph", place.paragraph())
                .param("now", now)
                .param("run", run.value())
                .update();
    }

    void finishLesson(RunId run, String lesson, Instant now) {
        db.sql("""
                        insert into progress_step (run_id, lesson_id, done_at)
                        values (:run, :lesson, :now)
                        on duplicate key update done_at = done_at
                        """)
                .param("run", run.value())
                .param("lesson", lesson)
                .param("now", now)
                .update();
    }

    void finish(RunId run, Instant now) {
        db.sql("""
                        update progress_run
                        set finished_at = :now
                        where run_id = :run
                          and finished_at is null
                        """).param("now", now).param("run", run.value()).update();
    }

    void reply(RunId run, String item, Answer answer, Instant now) {
        db.sql("""
                        insert into progress_reply (run_id, item, choices, given_at)
                        values (:run, :item, :choices, :now)
                        on duplicate key update choices = value(choices), given_at = value(given_at)
                        """)
                .param("run", run.value())
                .param("item", item)
                .param("choices", Choices.write(answer))
                .param("now", now)
                .update();
    }

    String note(EmployeeId employee, CourseId course, String lesson) {
        return db.sql("""
                        select note
                        from progress_note
                        where employee_id = :employee
                          and course_id = :course
                          and lesson_id = :lesson
                        """)
                .param("employee", employee.value())
                .param("course", course.value())
                .param("lesson", lesson)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void note(EmployeeId employee, CourseId course, String lesson, String note, Instant now) {
        db.sql(note.isEmpty() ? """
                        delete from progress_note
                        where employee_id = :employee
                          and course_id = :course
                          and lesson_id = :lesson
                        """ : """
                        insert into progress_note (employee_id, course_id, lesson_id, note, written_at)
                        values (:employee, :course, :lesson, :note, :now)
                        on duplicate key update note = value(note), written_at = value(written_at)
                        """)
                .param("employee", employee.value())
                .param("course", course.value())
                .param("lesson", lesson)
                .param("note", note)
                .param("now", now)
                .update();
    }

    /// Adds the completion; true only the first time.
    ///
    /// @param minutesSaved standard minutes that were not needed
    boolean insert(RunId run, Completion completion, int minutesSaved) {
        return db.sql("""
                        insert into progress_completion
                            (completion_id, run_id, employee_id, course_id, course_version, completed_at, way,
                             minutes_saved)
                        select :completion, :run, :employee, :course, :version, :at, :way, :minutesSaved
                        where not exists (select 1 from progress_completion where run_id = :run)
                        """)
                        .param("completion", completion.id().value())
                        .param("run", run.value())
                        .param("employee", completion.employee().value())
                        .param("course", completion.version().course().value())
                        .param("version", completion.version().number())
                        .param("at", completion.at())
                        .param("way", completion.way().name())
                        .param("minutesSaved", minutesSaved)
                        .update()
                == 1;
    }

    Optional<CompletionId> completion(RunId run) {
        return db.sql("""
                        select completion_id
                        from progress_completion
                        where run_id = :run
                        """)
                .param("run", run.value())
                .query(UUID.class)
                .optional()
                .map(CompletionId::new);
    }

    List<Completion> completions(EmployeeId employee) {
        return db.sql("""
                        select completion_id, employee_id, course_id, course_version, completed_at, way
                        from progress_completion
                        where employee_id = :employee
                        order by completed_at desc
                        """)
                .param("employee", employee.value())
                .query((row, _) -> new Completion(
                        new CompletionId(row.getObject("completion_id", UUID.class)),
                        new EmployeeId(row.getObject("employee_id", UUID.class)),
                        version(row),
                        row.getObject("completed_at", Instant.class),
                        Way.valueOf(row.getString("way"))))
                .list();
    }

    /// The run without what was done in it.
    private static Run untouched(ResultSet row, int number) throws SQLException {
        var lesson = row.getString("lesson_id");
        return new Run(
                new RunId(row.getObject("run_id", UUID.class)),
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                version(row),
                row.getObject("begun_at", Instant.class),
                row.getObject("finished_at", Instant.class),
                lesson == null
                        ? null
                        : new Place(lesson, row.getInt("block_position"), row.getInt("paragraph_position")),
                row.getObject("seen_at", Instant.class),
                Set.of(),
                Map.of());
    }

    private Run withTraces(Run run) {
        return withTraces(List.of(run)).getFirst();
    }

    /// Asked for only when the runs have been read to the end: a question within a question needs a second connection,
    /// and twenty people who hold one each and wait for another wait for ever.
    private List<Run> withTraces(List<Run> runs) {
        if (runs.isEmpty()) {
            return runs;
        }
        var done = new HashMap<UUID, Set<String>>();
        var replies = new HashMap<UUID, Map<String, Answer>>();
        db.sql("""
                        select run_id, lesson_id as item, null as choices
                        from progress_step
                        where run_id in (:runs)
                        union all
                        select run_id, item, choices
                        from progress_reply
                        where run_id in (:runs)
                        """)
                .param("runs", runs.stream().map(run -> run.id().value()).toList())
                .query(row -> {
                    var run = row.getObject("run_id", UUID.class);
                    var item = row.getString("item");
                    var choices = row.getString("choices");
                    if (choices == null) {
                        done.computeIfAbsent(run, _ -> new HashSet<>()).add(item);
                    } else {
                        replies.computeIfAbsent(run, _ -> new HashMap<>()).put(item, Choices.read(choices));
                    }
                });
        return runs.stream()
                .map(run -> run.withTraces(
                        done.getOrDefault(run.id().value(), Set.of()),
                        replies.getOrDefault(run.id().value(), Map.of())))
                .toList();
    }

    private static CourseVersion version(ResultSet row) throws SQLException {
        return new CourseVersion(new CourseId(row.getString("course_id")), row.getInt("course_version"));
    }
}
