package org.weltoffen.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.weltoffen.privacy.spi.PersonalDataInPortions;

/// What runs leave behind, to be deleted.
@Repository
class Traces {

    private static final String RUNS = """
            delete r
            from progress_run r
            """;
    private static final String ANSWERS = """
            delete w
            from progress_answer w
            join progress_attempt a on a.attempt_id = w.attempt_id
            join progress_run r on r.run_id = a.run_id
            """;
    private static final String ATTEMPTS = """
            delete a
            from progress_attempt a
            join progress_run r on r.run_id = a.run_id
            """;
    private static final String REPLIES = """
            delete p
            from progress_reply p
            join progress_run r on r.run_id = p.run_id
            """;
    private static final String STEPS = """
            delete s
            from progress_step s
            join progress_run r on r.run_id = s.run_id
            """;
    private static final List<String> EVERYTHING = List.of(ANSWERS, ATTEMPTS, REPLIES, STEPS, RUNS);

    /// What is in runs finished before; the runs stay.
    private static final Old FINISHED =
            new Old("""
            select a.run_id
            from progress_attempt a
            join progress_run r on r.run_id = a.run_id
            where %1$s
            union
            select p.run_id
            from progress_reply p
            join progress_run r on r.run_id = p.run_id
            where %1$s
            union
            select s.run_id
            from progress_step s
            join progress_run r on r.run_id = s.run_id
            where %1$s
            """, "r.finished_at < :limit", "r.run_id", List.of(ANSWERS, ATTEMPTS, REPLIES, STEPS));

    /// Attempts begun before, of runs that are not finished.
    private static final Old ATTEMPTED =
            new Old("""
            select distinct r.run_id
            from progress_attempt a
            join progress_run r on r.run_id = a.run_id
            where %s
            """, "r.finished_at is null and a.begun_at < :limit", "r.run_id", List.of(ANSWERS, ATTEMPTS));

    /// Unfinished runs where nothing happened since.
    private static final Old ABANDONED = new Old("""
            select r.run_id
            from progress_run r
            where %s
            """, """
            r.finished_at is null
            and r.seen_at < :limit
            and not exists (select 1 from progress_attempt b where b.run_id = r.run_id)
            """, "r.run_id", List.of(REPLIES, STEPS, RUNS));

    private static final Old COMPLETED = new Old("""
            select c.completion_id
            from progress_completion c
            where %s
            """, "c.completed_at < :limit", "c.completion_id", List.of("""
            delete c
            from progress_completion c
            """));

    /// The runs that completions came from.
    private static final Old LONG_FINISHED = new Old("""
            select r.run_id
            from progress_run r
            where %s
            """, "r.finished_at < :limit", "r.run_id", List.of(RUNS));

    private final JdbcClient db;

    Traces(JdbcClient db) {
        this.db = db;
    }

    /// What goes when it is too old.
    ///
    /// @param search what finds the ids, with a gap for the condition
    /// @param condition as of a `:limit`
    /// @param id the column whose values are found
    /// @param deletions of which the condition holds as well
    private record Old(String search, String condition, String id, List<String> deletions) {}

    /// Deletes every run of the person with everything in it. Returns how many rows went.
    int ofPerson(UUID person) {
        return EVERYTHING.stream()
                .mapToInt(deletion -> db.sql(deletion + "where r.employee_id = :person")
                        .param("person", person)
                        .update())
                .sum();
    }

    /// What is too old, in portions to be deleted in their order: some is looked for when what came before is gone.
    ///
    /// @param passed before then, of what was done in finished runs
    /// @param left before then, of unfinished runs and their attempts
    /// @param completed before then, of completions and the runs they came from
    Stream<IntSupplier> before(Instant passed, Instant left, Instant completed) {
        return Stream.<Supplier<Stream<IntSupplier>>>of(
                        () -> portions(FINISHED, passed),
                        () -> portions(ATTEMPTED, left),
                        () -> portions(ABANDONED, left),
                        () -> portions(COMPLETED, completed),
                        () -> portions(LONG_FINISHED, completed))
                .flatMap(Supplier::get);
    }

    private Stream<IntSupplier> portions(Old old, Instant limit) {
        var found = db.sql(old.search().formatted(old.condition()))
                .param("limit", limit)
                .withFetchSize(PersonalDataInPortions.PORTION)
                .query(UUID.class)
                .list();
        return PersonalDataInPortions.inPortions(found, ids -> delete(old, limit, ids));
    }

    private int delete(Old old, Instant limit, List<UUID> ids) {
        return old.deletions().stream()
                .mapToInt(deletion -> db.sql(
                                "%swhere %s in (:ids)\nand %s".formatted(deletion, old.id(), old.condition()))
                        .param("ids", ids)
                        .param("limit", limit)
                        .update())
                .sum();
    }
}
