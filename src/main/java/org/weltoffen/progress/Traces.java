package org.weltoffen.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What runs leave behind, to be deleted. Every method returns how many rows went.
@Repository
class Traces {

    private static final String RUNS = """
            delete r
            from progress_run r
            """;
    private static final List<String> ATTEMPTS = List.of("""
            delete w
            from progress_answer w
            join progress_attempt a on a.attempt_id = w.attempt_id
            join progress_run r on r.run_id = a.run_id
            """, """
            delete a
            from progress_attempt a
            join progress_run r on r.run_id = a.run_id
            """);
    private static final List<String> READING = List.of("""
            delete p
            from progress_reply p
            join progress_run r on r.run_id = p.run_id
            """, """
            delete s
            from progress_step s
            join progress_run r on r.run_id = s.run_id
            """);

    private final JdbcClient db;

    Traces(JdbcClient db) {
        this.db = db;
    }

    /// Every run of the person with everything in it.
    int ofPerson(UUID person) {
        var theirs = "where r.employee_id = :limit";
        return delete(ATTEMPTS, theirs, person)
                + delete(READING, theirs, person)
                + delete(List.of(RUNS), theirs, person);
    }

    /// What is in the runs that were finished before; the runs stay.
    int finishedBefore(Instant limit) {
        var finished = "where r.finished_at < :limit";
        return delete(ATTEMPTS, finished, limit) + delete(READING, finished, limit);
    }

    /// Attempts of unfinished runs that were begun before, and the runs where nothing happened since.
    int leftUnfinishedBefore(Instant limit) {
        var abandoned = """
                where r.finished_at is null
                  and r.seen_at < :limit
                  and not exists (select 1 from progress_attempt a where a.run_id = r.run_id)
                """;
        return delete(ATTEMPTS, "where r.finished_at is null and a.begun_at < :limit", limit)
                + delete(READING, abandoned, limit)
                + delete(List.of(RUNS), abandoned, limit);
    }

    /// Completions, and the runs they came from.
    int completedBefore(Instant limit) {
        var completions = List.of("delete from progress_completion ");
        return delete(completions, "where completed_at < :limit", limit)
                + delete(List.of(RUNS), "where r.finished_at < :limit", limit);
    }

    private int delete(List<String> from, String where, Object limit) {
        return from.stream()
                .mapToInt(sql -> db.sql(sql + where).param("limit", limit).update())
                .sum();
    }
}
