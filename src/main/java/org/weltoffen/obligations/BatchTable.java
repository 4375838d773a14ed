package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.AccountId;

/// The batches and their items as stored.
@Component
class BatchTable {

    private static final String SELECT = """
            select b.id, b.kind, b.runs_at, b.state, count(i.batch_id) as total,
                coalesce(sum(i.state = 'DONE'), 0) as done,
                coalesce(sum(i.state in ('SKIPPED', 'FAILED')), 0) as skipped
            from obligations_batch b
            left join obligations_batch_item i on i.batch_id = b.id
            """;

    private final JdbcClient db;

    BatchTable(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, Change change, AccountId account, Instant now, Instant runsAt) {
        db.sql("""
                insert into obligations_batch
                    (id, kind, days, done_on, valid_until, remark, reason, account_id, created_at, runs_at, state)
                values (:id, :kind, :days, :doneOn, :validUntil, :remark, :reason, :account, :now, :runsAt, 'WAITING')
                """)
                .param("id", id)
                .param("kind", Batch.Kind.of(change).name())
                .param("days", change instanceof Change.Extend(var days) ? days : null)
                .param("doneOn", change instanceof Change.Recognise(var on, var _, var _) ? on : null)
                .param("validUntil", change instanceof Change.Recognise(var _, var until, var _) ? until : null)
                .param("remark", change instanceof Change.Recognise(var _, var _, var remark) ? remark : null)
                .param("reason", change instanceof Change.Exempt(var reason) ? reason.name() : null)
                .param("account", account.value())
                .param("now", utc(now))
                .param("runsAt", utc(runsAt))
                .update();
    }

    /// Returns how many of the obligations there are.
    int addItems(UUID batch, Collection<ObligationId> obligations) {
        return obligations.isEmpty()
                ? 0
                : db.sql("""
                insert ignore into obligations_batch_item (batch_id, obligation_id, version, state)
                select :batch, id, version, 'OPEN'
                from obligations_obligation
                where id in (:obligations)
                """)
                        .param("batch", batch)
                        .param(
                                "obligations",
                                obligations.stream().map(ObligationId::value).toList())
                        .update();
    }

    Optional<Batch> find(UUID batch) {
        return db.sql(SELECT + """
                where b.id = :batch
                group by b.id
                """)
                .param("batch", batch)
                .query(BatchTable::batch)
                .optional();
    }

    /// The newest first.
    List<Batch> newest(int limit) {
        return db.sql(SELECT + """
                where b.id in (
                    select n.id
                    from (
                        select id
                        from obligations_batch
                        order by id desc
                        limit :limit
                    ) n)
                group by b.id
                order by b.id desc
                """)
                .param("limit", limit)
                .query(BatchTable::batch)
                .list();
    }

    /// Takes back one that has not begun. Returns false if it has.
    boolean undo(UUID batch, Instant now) {
        return db.sql("""
                update obligations_batch
                set state = 'UNDONE'
                where id = :batch
                and state = 'WAITING'
                and runs_at > :now
                """).param("batch", batch).param("now", utc(now)).update() == 1;
    }

    /// Those whose time has come, and those that a node left behind when it died.
    List<UUID> due(Instant now, Instant abandonedBefore) {
        return db.sql("""
                select id
                from obligations_batch
                where (state = 'WAITING' and runs_at <= :now)
                or (state = 'RUNNING' and claimed_at < :abandoned)
                order by runs_at
                """)
                .param("now", utc(now))
                .param("abandoned", utc(abandonedBefore))
                .query(UUID.class)
                .list();
    }

    /// Takes it up, or says that it is still at it; false if another node was faster.
    boolean claim(UUID batch, Instant now, Instant abandonedBefore) {
        return db.sql("""
                update obligations_batch
                set state = 'RUNNING',
                    claimed_at = :now
                where id = :batch
                and (state = 'WAITING' or (state = 'RUNNING' and claimed_at < :abandoned))
                """)
                        .param("batch", batch)
                        .param("now", utc(now))
                        .param("abandoned", utc(abandonedBefore))
                        .update()
                == 1;
    }

    void stillAtIt(UUID batch, Instant now) {
        db.sql("""
                update obligations_batch
                set claimed_at = :now
                where id = :batch
                """).param("batch", batch).param("now", utc(now)).update();
    }

    void finish(UUID batch) {
        db.sql("""
                update obligations_batch
                set state = 'DONE'
                where id = :batch
                """).param("batch", batch).update();
    }

    /// What is to be done, and who asked for it.
    record Order(Change change, AccountId account) {}

    Order order(UUID batch) {
        return db.sql("""
                select kind, days, done_on, valid_until, remark, reason, account_id
                from obligations_batch
                where id = :batch
                """)
                .param("batch", batch)
                .query((row, _) -> new Order(change(row), new AccountId(row.getObject("account_id", UUID.class))))
                .single();
    }

    /// An obligation as it was when the change was asked for.
    record Item(ObligationId obligation, int version) {}

    List<Item> open(UUID batch, int limit) {
        return db.sql("""
                select obligation_id, version
                from obligations_batch_item
                where batch_id = :batch
                and state = 'OPEN'
                limit :limit
                """)
                .param("batch", batch)
                .param("limit", limit)
                .query((row, _) ->
                        new Item(new ObligationId(row.getObject("obligation_id", UUID.class)), row.getInt("version")))
                .list();
    }

    void settle(UUID batch, ObligationId obligation, String state) {
        db.sql("""
                update obligations_batch_item
                set state = :state
                where batch_id = :batch
                and obligation_id = :obligation
                """)
                .param("state", state)
                .param("batch", batch)
                .param("obligation", obligation.value())
                .update();
    }

    private static Change change(ResultSet row) throws SQLException {
        return switch (Batch.Kind.valueOf(row.getString("kind"))) {
            case EXTEND -> new Change.Extend(row.getInt("days"));
            case RECOGNISE ->
                new Change.Recognise(row.getObject("done_on", LocalDate.class), day(row), row.getString("remark"));
            case PAUSE -> new Change.Pause();
            case EXEMPT -> new Change.Exempt(Change.Reason.valueOf(row.getString("reason")));
        };
    }

    private static @Nullable LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("valid_until", LocalDate.class);
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                Batch.Kind.valueOf(row.getString("kind")),
                row.getObject("runs_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Batch.State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("skipped"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
