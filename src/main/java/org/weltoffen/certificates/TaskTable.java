package org.weltoffen.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.AccountId;

/// The tasks and their items as stored.
@Component
class TaskTable {

    private static final String SELECT = """
            select t.id, t.kind, t.runs_at, t.state, count(i.task_id) as total,
                coalesce(sum(i.state = 'DONE'), 0) as done, coalesce(sum(i.state = 'SKIPPED'), 0) as skipped,
                coalesce(sum(i.state = 'FAILED'), 0) as failed
            from certificates_task t
            left join certificates_task_item i on i.task_id = t.id
            """;

    private final JdbcClient db;

    TaskTable(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, Task.Kind kind, EndReason reason, AccountId account, Instant now, Instant runsAt) {
        db.sql("""
                insert into certificates_task (id, kind, reason, account_id, created_at, runs_at, state)
                values (:id, :kind, :reason, :account, :now, :runsAt, 'WAITING')
                """)
                .param("id", id)
                .param("kind", kind.name())
                .param("reason", reason.name())
                .param("account", account.value())
                .param("now", utc(now))
                .param("runsAt", utc(runsAt))
                .update();
    }

    /// Makes those of the certificates that still stand items of the task. Returns how many.
    int addItems(UUID task, Collection<CertificateId> certificates) {
        return db.sql("""
                insert into certificates_task_item (task_id, certificate_id, state)
                select :task, id, 'OPEN'
                from certificates_certificate
                where id in (:certificates)
                and ended_at is null
                and employee_id is not null
                """)
                .param("task", task)
                .param(
                        "certificates",
                        certificates.stream().map(CertificateId::value).toList())
                .update();
    }

    int addItems(UUID task, IssuedQuery query) {
        return query.into(db).param("task", task).update();
    }

    void remove(UUID task) {
        db.sql("""
                delete from certificates_task
                where id = :task
                """).param("task", task).update();
    }

    /// The newest first.
    List<Task> newest(int limit) {
        return db.sql(SELECT + """
                where t.id in (
                    select n.id
                    from (
                        select id
                        from certificates_task
                        order by id desc
                        limit :limit
                    ) n)
                group by t.id
                order by t.id desc
                """).param("limit", limit).query(TaskTable::task).list();
    }

    Optional<Task> find(UUID task) {
        return db.sql(SELECT + """
                where t.id = :task
                group by t.id
                """).param("task", task).query(TaskTable::task).optional();
    }

    /// Takes back one that has not begun. Returns false if it has.
    boolean undo(UUID task, Instant now) {
        return db.sql("""
                update certificates_task
                set state = 'UNDONE'
                where id = :task
                and state = 'WAITING'
                and runs_at > :now
                """).param("task", task).param("now", utc(now)).update() == 1;
    }

    /// Those whose time has come, and those that a node left behind when it died.
    List<UUID> due(Instant now, Instant abandonedBefore) {
        return db.sql("""
                select id
                from certificates_task
                where (state = 'WAITING' and runs_at <= :now)
                or (state = 'RUNNING' and claimed_at < :abandoned)
                order by runs_at
                """)
                .param("now", utc(now))
                .param("abandoned", utc(abandonedBefore))
                .query(UUID.class)
                .list();
    }

    /// Takes it up; false if another node was faster.
    boolean claim(UUID task, Instant now, Instant abandonedBefore) {
        return db.sql("""
                update certificates_task
                set state = 'RUNNING',
                    claimed_at = :now
                where id = :task
                and (state = 'WAITING' or (state = 'RUNNING' and claimed_at < :abandoned))
                """)
                        .param("task", task)
                        .param("now", utc(now))
                        .param("abandoned", utc(abandonedBefore))
                        .update()
                == 1;
    }

    void stillAtIt(UUID task, Instant now) {
        db.sql("""
                update certificates_task
                set claimed_at = :now
                where id = :task
                """).param("task", task).param("now", utc(now)).update();
    }

    void finish(UUID task) {
        db.sql("""
                update certificates_task
                set state = 'DONE'
                where id = :task
                """).param("task", task).update();
    }

    EndReason reason(UUID task) {
        return EndReason.valueOf(
                db.sql("""
                select reason
                from certificates_task
                where id = :task
                """).param("task", task).query(String.class).single());
    }

    List<CertificateId> open(UUID task, int limit) {
        return db.sql("""
                select certificate_id
                from certificates_task_item
                where task_id = :task
                and state = 'OPEN'
                limit :limit
                """)
                .param("task", task)
                .param("limit", limit)
                .query((row, number) -> new CertificateId(row.getObject("certificate_id", UUID.class)))
                .list();
    }

    void settle(UUID task, CertificateId certificate, String state) {
        db.sql("""
                update certificates_task_item
                set state = :state
                where task_id = :task
                and certificate_id = :certificate
                """)
                .param("state", state)
                .param("task", task)
                .param("certificate", certificate.value())
                .update();
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getObject("id", UUID.class),
                Task.Kind.valueOf(row.getString("kind")),
                row.getObject("runs_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Task.State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("skipped"),
                row.getInt("failed"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
