package org.weltoffen.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.QuestionId;
import org.weltoffen.quiz.Score;

/// The stored attempts with their answers.
@Repository
class Attempts {

    private static final String SELECT = """
            select a.attempt_id, a.run_id, r.employee_id, r.course_id, r.course_version, a.number, a.seed, a.begun_at,
                a.submitted_at, a.test_out, w.question_id, w.choices, w.flagged, w.shown_at is not null as shown
            from progress_attempt a
            join progress_run r on r.run_id = a.run_id
            left join progress_answer w on w.attempt_id = a.attempt_id
            """;

    private static final String SITTING = """
            select a.attempt_id, r.employee_id, r.course_id, r.course_version, a.begun_at
            from progress_attempt a
            join progress_run r on r.run_id = a.run_id
            """;

    private final JdbcClient db;

    Attempts(JdbcClient db) {
        this.db = db;
    }

    Optional<Attempt> open(RunId run) {
        return db.sql(SELECT + """
                        where a.run_id = :run
                          and a.open_attempt = 1
                        """).param("run", run.value()).query(Attempts::attempt);
    }

    Optional<Attempt> lastSubmitted(RunId run) {
        return db.sql(SELECT + """
                        where a.run_id = :run
                          and a.number = (
                              select max(number)
                              from progress_attempt
                              where run_id = :run
                                and submitted_at is not null
                          )
                        """).param("run", run.value()).query(Attempts::attempt);
    }

    boolean isSubmitted(RunId run) {
        return db.sql("""
                        select exists (select 1 from progress_attempt where run_id = :run and submitted_at is not null)
                        """).param("run", run.value()).query(Boolean.class).single();
    }

    Attempt get(AttemptId id) {
        return db.sql(SELECT + """
                        where a.attempt_id = :attempt
                        """)
                .param("attempt", id.value())
                .query(Attempts::attempt)
                .orElseThrow();
    }

    /// Locks the attempt until the transaction ends, so that no answer comes in while it is graded.
    Attempt locked(AttemptId id) {
        db.sql("""
                        select attempt_id
                        from progress_attempt
                        where attempt_id = :attempt
                        for update
                        """).param("attempt", id.value()).query(UUID.class).single();
        return get(id);
    }

    /// Opens the next attempt. Must run while the run is locked.
    void insert(AttemptId id, RunId run, long seed, boolean testOut, Instant now) {
        db.sql("""
                        insert into progress_attempt (attempt_id, run_id, number, seed, begun_at, test_out)
                        select :attempt, :run, coalesce(max(number), 0) + 1, :seed, :now, :testOut
                        from progress_attempt
                        where run_id = :run
                        """)
                .param("attempt", id.value())
                .param("run", run.value())
                .param("seed", seed)
                .param("testOut", testOut)
                .param("now", now)
                .update();
    }

    /// Stores the answer while the attempt is open and the reasons were not shown; false otherwise.
    boolean answer(AttemptId attempt, QuestionId question, Answer answer, Instant now) {
        return db.sql("""
                        insert into progress_answer (attempt_id, question_id, choices, given_at)
                        select attempt_id, :question, :choices, :now
                        from progress_attempt
                        where attempt_id = :attempt
                          and submitted_at is null
                          and not exists (
                              select 1
                              from progress_answer
                              where attempt_id = :attempt
                                and question_id = :question
                                and shown_at is not null
                          )
                        lock in share mode
                        on duplicate key update choices = if(shown_at is null, value(choices), choices),
                            given_at = if(shown_at is null, value(given_at), given_at)
                        """)
                        .param("question", question.value())
                        .param("choices", Choices.write(answer))
                        .param("now", now)
                        .param("attempt", attempt.value())
                        .update()
                > 0;
    }

    void flag(AttemptId attempt, QuestionId question, boolean flagged, Instant now) {
        db.sql("""
                        insert into progress_answer (attempt_id, question_id, choices, flagged, given_at)
                        values (:attempt, :question, '[]', :flagged, :now)
                        on duplicate key update flagged = value(flagged)
                        """)
                .param("attempt", attempt.value())
                .param("question", question.value())
                .param("flagged", flagged)
                .param("now", now)
                .update();
    }

    /// Fixes the answer, because its reasons are shown from now on. Nothing to fix where nothing was chosen.
    void show(AttemptId attempt, QuestionId question, Instant now) {
        db.sql("""
                        update progress_answer w
                        join progress_attempt a on a.attempt_id = w.attempt_id
                        set w.shown_at = :now
                        where w.attempt_id = :attempt
                          and w.question_id = :question
                          and w.shown_at is null
                          and json_length(w.choices) > 0
                          and a.submitted_at is null
                        """)
                .param("now", now)
                .param("attempt", attempt.value())
                .param("question", question.value())
                .update();
    }

    /// All open attempts.
    List<Sitting> sittings() {
        return db.sql(SITTING + """
                        where a.open_attempt = 1
                        """).query(Attempts::sitting).list();
    }

    private static Sitting sitting(ResultSet row, int number) throws SQLException {
        return new Sitting(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                new CourseVersion(new CourseId(row.getString("course_id")), row.getInt("course_version")),
                row.getObject("begun_at", Instant.class));
    }

    /// Closes the attempt with its score; true only the first time.
    boolean submit(AttemptId attempt, Score score, boolean passed, Instant now) {
        return db.sql("""
                        update progress_attempt
                        set submitted_at = :now, hundredths = :hundredths, possible = :possible, passed = :passed
                        where attempt_id = :attempt
                          and submitted_at is null
                        """)
                        .param("now", now)
                        .param("hundredths", score.hundredths())
                        .param("possible", score.possible())
                        .param("passed", passed)
                        .param("attempt", attempt.value())
                        .update()
                == 1;
    }

    /// One attempt from the rows of its answers; one row without an answer if there are none yet.
    private static Optional<Attempt> attempt(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        var sitting = sitting(row, 0);
        var run = new RunId(row.getObject("run_id", UUID.class));
        var number = row.getInt("number");
        var seed = row.getLong("seed");
        var submittedAt = row.getObject("submitted_at", Instant.class);
        var testOut = row.getBoolean("test_out");
        var answers = new HashMap<QuestionId, Answer>();
        var flagged = new HashSet<QuestionId>();
        var shown = new HashSet<QuestionId>();
        do {
            var id = row.getString("question_id");
            if (id != null) {
                var question = new QuestionId(id);
                answers.put(question, Choices.read(row.getString("choices")));
                if (row.getBoolean("flagged")) {
                    flagged.add(question);
                }
                if (row.getBoolean("shown")) {
                    shown.add(question);
                }
            }
        } while (row.next());
        return Optional.of(new Attempt(
                sitting.attempt(),
                run,
                sitting.employee(),
                sitting.version(),
                number,
                seed,
                sitting.begunAt(),
                submittedAt,
                testOut,
                answers,
                flagged,
                shown));
    }
}
