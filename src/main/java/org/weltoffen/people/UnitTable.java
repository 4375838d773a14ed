package org.weltoffen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Units in the database: the present state in one table, earlier ones in another.
@Component
class UnitTable {

    private final JdbcClient db;
    private final JdbcTemplate batches;

    UnitTable(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    Map<String, UnitState> byKey() {
        var units = new HashMap<String, UnitState>();
        db.sql("""
                select id, unit_key, source, name, kind, legal_kind, parent_id, office_id, valid_from, valid_to
                from people_unit
                """).query(UnitTable::state).list().forEach(unit -> units.put(unit.key(), unit));
        return units;
    }

    /// Stores new and changed units, in the order given: parents first.
    void store(List<UnitState> changes, Map<String, UnitState> before) {
        remember(
                changes.stream()
                        .map(UnitState::key)
                        .filter(before::containsKey)
                        .map(before::get)
                        .toList(),
                changes);
        Windows.write(batches, """
                insert into people_unit
                    (id, unit_key, source, name, kind, legal_kind, parent_id, office_id, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update
                    source = values(source),
                    name = values(name),
                    kind = values(kind),
                    legal_kind = values(legal_kind),
                    parent_id = values(parent_id),
                    office_id = values(office_id),
                    valid_from = values(valid_from),
                    valid_to = values(valid_to)
                """, changes, UnitTable::row);
        if (!changes.isEmpty()) {
            moveOffices();
        }
    }

    void end(Collection<UnitState> gone, LocalDate lastDay) {
        close(gone.stream().map(unit -> unit.endingOn(lastDay)).toList());
    }

    /// Gives units their last day.
    void close(List<UnitState> ended) {
        Windows.write(batches, "update people_unit set valid_to = ? where id = ?", ended, unit ->
                new Object[] {unit.validTo(), unit.id()});
    }

    /// Whether people whom other sources answer for work in the unit on the day.
    boolean hostsOthers(UUID unit, String source, LocalDate day) {
        return db.sql("""
                select exists (
                    select 1
                    from people_employee
                    where unit_id = :unit
                    and merged_into is null
                    and source <> :source
                    and (left_on is null or left_on >= :day))
                """)
                .param("unit", unit)
                .param("source", source)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /// Whether anybody at all works in the unit on the day.
    boolean hostsAnyone(UUID unit, LocalDate day) {
        return db.sql("""
                select exists (
                    select 1
                    from people_employee
                    where unit_id = :unit
                    and merged_into is null
                    and (left_on is null or left_on >= :day))
                """)
                .param("unit", unit)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /// Puts units back to an earlier state, the later one never having been.
    void putBack(List<UnitState> states) {
        Windows.write(batches, """
                delete from people_unit_history
                where unit_id = ?
                and valid_from >= ?
                """, states, unit -> new Object[] {unit.id(), unit.validFrom()});
        Windows.write(batches, """
                update people_unit
                set source = ?, name = ?, kind = ?, legal_kind = ?, parent_id = ?, office_id = ?,
                    valid_from = ?, valid_to = ?
                where id = ?
                """, states, unit -> new Object[] {
            unit.source(),
            unit.name(),
            unit.kind().name(),
            unit.legalKind().name(),
            unit.parent(),
            unit.office(),
            unit.validFrom(),
            unit.validTo(),
            unit.id()
        });
        moveOffices();
    }

    /// Takes units out that never were, those below before those above.
    void remove(List<UUID> units) {
        Windows.write(batches, "delete from people_unit where id = ?", units, id -> new Object[] {id});
    }

    private void remember(List<UnitState> before, List<UnitState> changes) {
        var since = new HashMap<UUID, LocalDate>();
        changes.forEach(unit -> since.put(unit.id(), unit.validFrom()));
        var past = before.stream()
                .filter(unit -> unit.validFrom().isBefore(since.getOrDefault(unit.id(), LocalDate.MIN)))
                .map(unit -> unit.isOpen()
                        ? unit.endingOn(
                                since.getOrDefault(unit.id(), LocalDate.MIN).minusDays(1))
                        : unit)
                .toList();
        Windows.write(batches, """
                insert into people_unit_history
                    (unit_id, name, kind, legal_kind, parent_id, office_id, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, past, unit -> new Object[] {
            unit.id(),
            unit.name(),
            unit.kind().name(),
            unit.legalKind().name(),
            unit.parent(),
            unit.office(),
            unit.validFrom(),
            unit.validTo()
        });
    }

    /// A division that moved below another office takes its people along.
    private void moveOffices() {
        db.sql("""
                update people_employee e
                join people_unit u on u.id = e.unit_id
                set e.office_id = u.office_id
                where e.office_id <> u.office_id
                """).update();
    }

    private static Object[] row(UnitState unit) {
        return new Object[] {
            unit.id(),
            unit.key(),
            unit.source(),
            unit.name(),
            unit.kind().name(),
            unit.legalKind().name(),
            unit.parent(),
            unit.office(),
            unit.validFrom(),
            unit.validTo()
        };
    }

    private static UnitState state(ResultSet row, int number) throws SQLException {
        return new UnitState(
                row.getObject("id", UUID.class),
                row.getString("unit_key"),
                row.getString("source"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                LegalKind.valueOf(row.getString("legal_kind")),
                row.getObject("parent_id", UUID.class),
                row.getObject("office_id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
