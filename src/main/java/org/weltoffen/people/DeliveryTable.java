package org.weltoffen.people;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Deliveries in the database, their files in pieces that fit into one packet.
@Component
class DeliveryTable {

    private static final int PIECE = 1 << 20;
    private static final String COLUMNS = """
            select id, file_name, checksum, state, settings, line_count, unchanged, newcomers, changed, gone, faulty,
                   held, present, blocked, leaving_held_back, import_id, delivered_by, delivered_at, applied_by,
                   applied_at, undone_by, undone_at
            from people_delivery
            """;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    DeliveryTable(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    void add(DeliveryId id, String fileName, String checksum, FileSettings settings, byte[] file, String who) {
        db.sql("""
                insert into people_delivery
                    (id, file_name, checksum, state, settings, source, delivered_by, delivered_at)
                values (:id, :name, :checksum, 'RECEIVED', :settings, :source, :who, :now)
                """)
                .param("id", id.value())
                .param("name", fileName)
                .param("checksum", checksum)
                .param("settings", json.writeValueAsString(settings))
                .param("source", settings.source())
                .param("who", who)
                .param("now", now())
                .update();
        for (int part = 0; part * PIECE < file.length; part++) {
            db.sql("""
                    insert into people_delivery_part (delivery_id, part, content)
                    values (:id, :part, :content)
                    """)
                    .param("id", id.value())
                    .param("part", part)
                    .param("content", Arrays.copyOfRange(file, part * PIECE, Math.min(file.length, (part + 1) * PIECE)))
                    .update();
        }
    }

    Optional<Delivery> find(DeliveryId id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(this::delivery)
                .optional();
    }

    List<Delivery> newest(int limit) {
        return db.sql(COLUMNS + "order by delivered_at desc, id desc limit :limit")
                .param("limit", limit)
                .query(this::delivery)
                .list();
    }

    /// The file; empty once it is deleted. Read piece by piece into an array of its size, so it is never there twice.
    byte[] file(DeliveryId id) {
        var file = ByteBuffer.allocate(
                db.sql("""
                select coalesce(sum(length(content)), 0)
                from people_delivery_part
                where delivery_id = :id
                """).param("id", id.value()).query(Integer.class).single());
        for (int part = 0; file.hasRemaining(); part++) {
            file.put(db.sql("""
                    select content
                    from people_delivery_part
                    where delivery_id = :id
                    and part = :part
                    """)
                    .param("id", id.value())
                    .param("part", part)
                    .query(byte[].class)
                    .single());
        }
        return file.array();
    }

    /// Takes a delivery that is in one of the states; false if it is in none, or somebody else has it.
    boolean lock(DeliveryId id, Delivery.State... states) {
        return db.sql("""
                select state
                from people_delivery
                where id = :id
                for update
                """)
                .param("id", id.value())
                .query(Delivery.State.class)
                .optional()
                .filter(state -> List.of(states).contains(state))
                .isPresent();
    }

    long staffVersion(DeliveryId id) {
        return db.sql("select coalesce(staff_version, -1) from people_delivery where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    void compared(DeliveryId id, FileSettings settings, Tally tally, long version) {
        db.sql("""
                update people_delivery
                set state = 'COMPARED',
                    settings = :settings,
                    source = :source,
                    staff_version = :version,
                    line_count = :lines,
                    unchanged = :unchanged,
                    newcomers = :newcomers,
                    changed = :changed,
                    gone = :gone,
                    faulty = :faulty,
                    held = :held,
                    present = :present,
                    blocked = :blocked,
                    leaving_held_back = :heldBack
                where id = :id
                """)
                .param("id", id.value())
                .param("settings", json.writeValueAsString(settings))
                .param("source", settings.source())
                .param("version", version)
                .param("lines", tally.lines())
                .param("unchanged", tally.unchangedLines())
                .param("newcomers", tally.count(LineKind.NEW))
                .param("changed", tally.count(LineKind.CHANGED))
                .param("gone", tally.count(LineKind.LEFT))
                .param("faulty", tally.count(LineKind.FAULTY))
                .param("held", tally.count(LineKind.HELD))
                .param("present", tally.present())
                .param("blocked", tally.isBlocked())
                .param("heldBack", tally.isLeavingHeldBack())
                .update();
    }

    /// The file itself is no longer needed.
    void applied(DeliveryId id, UUID importId, long version, String who) {
        db.sql("""
                update people_delivery
                set state = 'APPLIED', import_id = :import, staff_version = :version, applied_by = :who,
                    applied_at = :now
                where id = :id
                """)
                .param("id", id.value())
                .param("import", importId)
                .param("version", version)
                .param("who", who)
                .param("now", now())
                .update();
        removeFile(id);
    }

    void undone(DeliveryId id, String who) {
        db.sql("""
                update people_delivery
                set state = 'UNDONE', undone_by = :who, undone_at = :now
                where id = :id
                """)
                .param("id", id.value())
                .param("who", who)
                .param("now", now())
                .update();
    }

    void discarded(DeliveryId id) {
        db.sql("update people_delivery set state = 'DISCARDED' where id = :id")
                .param("id", id.value())
                .update();
        removeFile(id);
    }

    private void removeFile(DeliveryId id) {
        db.sql("delete from people_delivery_part where delivery_id = :id")
                .param("id", id.value())
                .update();
    }

    private Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                new DeliveryId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getString("checksum"),
                Delivery.State.valueOf(row.getString("state")),
                json.readValue(row.getString("settings"), FileSettings.class),
                row.getInt("line_count"),
                row.getInt("unchanged"),
                counts(row),
                row.getInt("present"),
                row.getBoolean("blocked"),
                row.getBoolean("leaving_held_back"),
                row.getObject("import_id", UUID.class),
                row.getString("delivered_by"),
                Objects.requireNonNull(time(row, "delivered_at")),
                row.getString("applied_by"),
                time(row, "applied_at"),
                row.getString("undone_by"),
                time(row, "undone_at"));
    }

    private static Map<LineKind, Integer> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<LineKind, Integer>(LineKind.class);
        counts.put(LineKind.NEW, row.getInt("newcomers"));
        counts.put(LineKind.CHANGED, row.getInt("changed"));
        counts.put(LineKind.LEFT, row.getInt("gone"));
        counts.put(LineKind.FAULTY, row.getInt("faulty"));
        counts.put(LineKind.HELD, row.getInt("held"));
        return counts;
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
