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
            select attempt_id, run_id, number, seed, begun_at, submitted_at, test_out
            from progress_attempt
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
                        where run_id = :run
                          and open_attempt = 1
                        """)
                .param("run", run.value())
                .query(this::attempt)
                .optional();
    }

    Optional<Attempt> lastSubmitted(RunId run) {
        return db.sql(SELECT + """
                        where run_id = :run
                          and submitted_at is not null
                        order by number desc
                        limit 1
                        """)
                .param("run", run.value())
                .query(this::attempt)
                .optional();
    }

    Attempt get(AttemptId id) {
        return db.sql(SELECT + """
                        where attempt_id = :attempt
                        """)
                .param("attempt", id.value())
                .query(this::attempt)
                .single();
    }

    /// Locks the attempt until the transaction ends, so that no answer comes in while it is graded.
    Attempt locked(AttemptId id) {
        return db.sql(SELECT + """
                        where attempt_id = :attempt
                        for update
                        """)
                .param("attempt", id.value())
                .query(this::attempt)
                .single();
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

    Sitting sitting(AttemptId id) {
        return db.sql(SITTING + """
                        where a.attempt_id = :attempt
                        """)
                .param("attempt", id.value())
                .query(Attempts::sitting)
                .single();
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

    private Attempt attempt(ResultSet row, int number) throws SQLException {
        var id = new AttemptId(row.getObject("attempt_id", UUID.class));
        var answers = new HashMap<QuestionId, Answer>();
        var flagged = new HashSet<QuestionId>();
        var shown = new HashSet<QuestionId>();
        db.sql("""
                        select question_id, choices, flagged, shown_at is not null as shown
                        from progress_answer
                        where attempt_id = :attempt
                        """).param("attempt", id.value()).query(answer -> {
            var question = new QuestionId(answer.getString("question_id"));
            answers.put(question, Choices.read(answer.getString("choices")));
            if (answer.getBoolean("flagged")) {
                flagged.add(question);
            }
            if (answer.getBoolean("shown")) {
                shown.add(question);
            }
        });
        return new Attempt(
                id,
                new RunId(row.getObject("run_id", UUID.class)),
                row.getInt("number"),
                row.getLong("seed"),
                row.getObject("begun_at", Instant.class),
                row.getObject("submitted_at", Instant.class),
                row.getBoolean("test_out"),
                answers,
                flagged,
                shown);
    }
}
