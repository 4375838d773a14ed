package org.weltoffen.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.QuestionId;
import org.weltoffen.quiz.Score;

/// The stored attempts with their answers.
@Repository
class Attempts {

    private static final String SELECT = """
            select attempt_id, run_id, number, seed, submitted_at
            from progress_attempt
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
    void insert(AttemptId id, RunId run, long seed, Instant now) {
        db.sql("""
                        insert into progress_attempt (attempt_id, run_id, number, seed, begun_at)
                        select :attempt, :run, coalesce(max(number), 0) + 1, :seed, :now
                        from progress_attempt
                        where run_id = :run
                        """)
                .param("attempt", id.value())
                .param("run", run.value())
                .param("seed", seed)
                .param("now", now)
                .update();
    }

    /// Stores the answer while the attempt is open; false if it is submitted already.
    boolean answer(AttemptId attempt, QuestionId question, Answer answer, Instant now) {
        return db.sql("""
                        insert into progress_answer (attempt_id, question_id, choices, given_at)
                        select attempt_id, :question, :choices, :now
                        from progress_attempt
                        where attempt_id = :attempt
                          and submitted_at is null
                        lock in share mode
                        on duplicate key update choices = value(choices), given_at = value(given_at)
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
        db.sql("""
                        select question_id, choices, flagged
                        from progress_answer
                        where attempt_id = :attempt
                        """).param("attempt", id.value()).query(answer -> {
            var question = new QuestionId(answer.getString("question_id"));
            answers.put(question, Choices.read(answer.getString("choices")));
            if (answer.getBoolean("flagged")) {
                flagged.add(question);
            }
        });
        return new Attempt(
                id,
                new RunId(row.getObject("run_id", UUID.class)),
                row.getInt("number"),
                row.getLong("seed"),
                row.getObject("submitted_at", Instant.class),
                answers,
                flagged);
    }
}
