package org.weltoffen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Merges, and the records they are about, in the database.
@Component
class MergeTable {

    private static final String SIDE = """
            select e.id, e.staff_number, e.display_name, e.sort_name, e.joined_on, e.left_on, e.merged_into,
                   e.erased_on, u.name as office
            from people_employee e
            join people_unit u on u.id = e.office_id
            """;

    private final JdbcClient db;
    private final Clock clock;

    MergeTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One record, whether it was merged away or not.
    record Candidate(MergeSide side, boolean away, boolean erased) {}

    /// One merge with the records it is about.
    record Merge(MergeId id, EmployeeId former, EmployeeId remaining, boolean undone) {}

    Optional<Candidate> candidate(EmployeeId id) {
        return db.sql(SIDE + "where e.id = :id")
                .param("id", id.value())
                .query(MergeTable::candidate)
                .optional();
    }

    /// Records whose name or number begins so, leavers as well, without those merged away.
    List<MergeSide> startingWith(String text, EmployeeId except, int limit) {
        return db
                .sql(SIDE + """
                where (e.sort_name like :pattern or e.display_name like :pattern or e.staff_number like :pattern)
                and e.merged_into is null
                and e.erased_on is null
                and e.id <> :except
                order by e.sort_name, e.staff_number
                limit :limit
                """)
                .param("pattern", StaffRegister.literal(text) + "%")
                .param("except", except.value())
                .param("limit", limit)
                .query(MergeTable::candidate)
                .list()
                .stream()
                .map(Candidate::side)
                .toList();
    }

    void add(UUID id, EmployeeId former, EmployeeId remaining, long version, String who) {
        db.sql("""
                insert into people_merge (id, former_id, employee_id, staff_version, merged_by, merged_at)
                values (:id, :former, :remaining, :version, :who, :now)
                """)
                .param("id", id)
                .param("former", former.value())
                .param("remaining", remaining.value())
                .param("version", version)
                .param("who", who)
                .param("now", now())
                .update();
    }

    Optional<Merge> find(MergeId id) {
        return db.sql("""
                select id, former_id, employee_id, undone_at is not null as undone
                from people_merge
                where id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> new Merge(
                        id,
                        new EmployeeId(row.getObject("former_id", UUID.class)),
                        new EmployeeId(row.getObject("employee_id", UUID.class)),
                        row.getBoolean("undone")))
                .optional();
    }

    /// The newest merge that holds and has to do with either record of this one and came after it.
    Optional<MergeId> after(Merge merge) {
        return db.sql("""
                select later.id
                from people_merge later
                join people_merge this on this.id = :id
                where later.id <> :id
                and later.undone_at is null
                and later.staff_version > this.staff_version
                and (later.former_id in (:former, :remaining) or later.employee_id in (:former, :remaining))
                order by later.staff_version desc
                limit 1
                """)
                .param("id", merge.id().value())
                .param("former", merge.former().value())
                .param("remaining", merge.remaining().value())
                .query(UUID.class)
                .optional()
                .map(MergeId::new);
    }

    void undone(MergeId id, String who) {
        db.sql("""
                update people_merge
                set undone_by = :who, undone_at = :now
                where id = :id
                """)
                .param("who", who)
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /// All merges that led to the record, the newest first.
    List<MergeEntry> history(EmployeeId person) {
        return db.sql("""
                select m.id, f.staff_number as former, r.staff_number as remaining, m.merged_by, m.merged_at,
                       m.undone_by, m.undone_at,
                       exists (select 1 from people_merge_row x where x.merge_id = m.id) as undoable
                from people_merge m
                join people_employee f on f.id = m.former_id
                join people_employee r on r.id = m.employee_id
                where :person in (m.employee_id, m.former_id)
                or r.merged_into = :person
                order by m.staff_version desc
                """)
                .param("person", person.value())
                .query(MergeTable::entry)
                .list();
    }

    private static MergeEntry entry(ResultSet row, int number) throws SQLException {
        var undoneAt = time(row, "undone_at");
        return new MergeEntry(
                new MergeId(row.getObject("id", UUID.class)),
                row.getString("former"),
                row.getString("remaining"),
                row.getString("merged_by"),
                row.getObject("merged_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("undone_by"),
                undoneAt,
                undoneAt == null && row.getBoolean("undoable"));
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        var side = new MergeSide(
                new EmployeeId(row.getObject("id", UUID.class)),
                row.getString("staff_number"),
                row.getString("display_name"),
                row.getString("sort_name"),
                row.getString("office"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                null);
        return new Candidate(side, row.getString("merged_into") != null, row.getString("erased_on") != null);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
