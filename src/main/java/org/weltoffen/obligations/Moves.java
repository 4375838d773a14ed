package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.weltoffen.people.EmployeeId;

/// Changes many rows alike, in windows of 1,000: each row with its event in one transaction, so that whatever breaks
/// off can be begun anew and no row is changed twice.
@Component
class Moves {

    private static final int WINDOW = 1_000;
    private static final int FETCHED_AT_ONCE = 10_000;

    private final JdbcClient db;
    private final LedgerEvents events;
    private final TransactionTemplate transaction;

    Moves(JdbcClient db, LedgerEvents events, PlatformTransactionManager transactions) {
        this.db = db;
        this.events = events;
        transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /// Makes the move for everyone it concerns on the day. Returns how many rows it changed.
    int make(Move move, LocalDate day) {
        return make(move, day, null, _ -> {});
    }

    /// The same for one person.
    int make(Move move, LocalDate day, EmployeeId person) {
        return make(move, day, person, _ -> {});
    }

    /// Hands the ids of what it changed on, window by window, in the transaction of the change.
    int make(Move move, LocalDate day, @Nullable EmployeeId person, Consumer<List<UUID>> then) {
        return change(move, day, find(List.of(move), day, person).getFirst(), then);
    }

    /// Makes several moves for everyone they concern, the first where two concern the same row. Whom the policies reach
    /// is asked once for all of them.
    void makeTogether(List<Move> moves, LocalDate day) {
        var found = find(moves, day, null);
        for (var i = 0; i < moves.size(); i++) {
            change(moves.get(i), day, found.get(i), _ -> {});
        }
    }

    private int change(Move move, LocalDate day, List<UUID> found, Consumer<List<UUID>> then) {
        var changed = 0;
        for (var from = 0; from < found.size(); from += WINDOW) {
            changed += window(move, day, found.subList(from, Math.min(found.size(), from + WINDOW)), then);
        }
        return changed;
    }

    /// All rows at once, for looking again after each thousand would take longer with every thousand: a million ids are
    /// some 30 MB.
    private List<List<UUID>> find(List<Move> moves, LocalDate day, @Nullable EmployeeId person) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var asked = moves.stream()
                    .map(Move::asksWhoIsReached)
                    .flatMap(Optional::stream)
                    .toList();
            if (!asked.isEmpty()) {
                noteWhoIsReached(String.join(" or ", asked), day);
            }
            var found = moves.stream().map(move -> find(move, day, person)).toList();
            if (!asked.isEmpty()) {
                db.sql("drop temporary table obligations_reached").update();
            }
            return found;
        }));
    }

    private List<UUID> find(Move move, LocalDate day, @Nullable EmployeeId person) {
        return db.sql(move.which + """
                and o.untied_on is null
                and (:person is null or o.employee_id = :person)
                """)
                .param("day", day)
                .param("person", person == null ? null : person.value())
                .withFetchSize(FETCHED_AT_ONCE)
                .query(UUID.class)
                .list();
    }

    // A table of its own with a key: left to itself the database may ask anew for every row of the ledger.
    private void noteWhoIsReached(String whom, LocalDate day) {
        db.sql("""
                create or replace temporary table obligations_reached (
                    employee_id uuid not null,
                    resolution_id uuid not null,
                    primary key (employee_id, resolution_id)
                )
                """ + Reach.BELOW + """
                select r.employee_id, r.resolution_id, r.policy_id, r.cycle_id, r.mode, r.year, r.due_on
                from (
                """ + Reach.today("(%s)".formatted(whom)) + """
                ) r
                """)
                .param("asOf", day)
                .update();
    }

    private int window(Move move, LocalDate day, List<UUID> candidates, Consumer<List<UUID>> then) {
        var changed = new ArrayList<UUID>();
        transaction.executeWithoutResult(_ -> {
            changed.addAll(lock(move, day, candidates));
            if (!changed.isEmpty()) {
                change(move, day, changed);
                events.write(changed, move.kind, move.cause, day);
                then.accept(changed);
            }
        });
        return changed.size();
    }

    private List<UUID> lock(Move move, LocalDate day, List<UUID> candidates) {
        return db.sql("""
                select o.id
                from obligations_obligation o
                where o.id in (:candidates)
                and %s
                order by o.id
                for update
                """.formatted(move.still))
                .param("candidates", candidates)
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    private void change(Move move, LocalDate day, List<UUID> rows) {
        db.sql("""
                update obligations_obligation o
                %s
                set o.version = o.version + 1,
                %s
                where o.id in (:rows)
                """.formatted(move.join, move.change))
                .param("day", day)
                .param("rows", rows)
                .update();
    }
}
