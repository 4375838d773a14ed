package org.weltoffen.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Mode;
import org.weltoffen.obligations.Status;
import org.weltoffen.people.EmployeeId;

/// How things stand with people, read from the ledger, the staff and the outbox.
@Component
class Standings {

    private static final UUID BEFORE_EVERYBODY = new UUID(0, 0);
    private static final int FETCHED_AT_ONCE = 10_000;

    private final JdbcClient db;

    Standings(JdbcClient db) {
        this.db = db;
    }

    /// People with an address whom a reminder may concern, in the order of their ids.
    ///
    /// @param after only those who come after this one; null for all
    List<EmployeeId> concerned(Set<LocalDate> dueDates, LocalDate firstDay, LocalDate today, @Nullable UUID after) {
        return db.sql("""
                select distinct l.employee_id
                from obligations_ledger_v l
                join notices_address a on a.employee_id = l.employee_id
                where l.status = 'OPEN'
                and (l.due_on in (:dueDates) or l.starts_on between :firstDay and :today)
                and l.employee_id > :after
                order by l.employee_id
                """)
                .param("dueDates", dueDates)
                .param("firstDay", firstDay)
                .param("today", today)
                .param("after", after == null ? BEFORE_EVERYBODY : after)
                .withFetchSize(FETCHED_AT_ONCE)
                .query((row, number) -> new EmployeeId(row.getObject("employee_id", UUID.class)))
                .list();
    }

    Optional<Standing> of(EmployeeId employee, LocalDate today) {
        return Optional.ofNullable(of(List.of(employee), today).get(employee));
    }

    Map<EmployeeId, Standing> of(List<EmployeeId> people, LocalDate today) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var ids = people.stream().map(EmployeeId::value).toList();
        var duties = duties(ids);
        var written = written(ids);
        var remindedToday = writtenOn(ids, today);
        var standings = new LinkedHashMap<EmployeeId, Standing>();
        db.sql("""
                select e.employee_id, e.joined_on, e.left_on, coalesce(p.digests, true) as digests
                from people_employee_v e
                left join notices_preference p on p.employee_id = e.employee_id
                where e.employee_id in (:ids)
                order by e.employee_id
                """).param("ids", ids).query((ResultSet row) -> {
            var id = row.getObject("employee_id", UUID.class);
            standings.put(
                    new EmployeeId(id),
                    new Standing(
                            row.getObject("joined_on", LocalDate.class),
                            row.getObject("left_on", LocalDate.class),
                            duties.getOrDefault(id, List.of()),
                            written.getOrDefault(id, Map.of()),
                            remindedToday.contains(id),
                            row.getBoolean("digests")));
        });
        return standings;
    }

    private Map<UUID, List<Duty>> duties(List<UUID> ids) {
        var duties = new HashMap<UUID, List<Duty>>();
        db.sql("""
                select employee_id, year, policy_name_de, policy_name_en, mode, status, starts_on, due_on
                from obligations_ledger_v
                where employee_id in (:ids)
                and status = 'OPEN'
                order by due_on, policy_name_de
                """).param("ids", ids).query((ResultSet row) -> {
            duties.computeIfAbsent(row.getObject("employee_id", UUID.class), _ -> new ArrayList<>())
                    .add(duty(row));
        });
        return duties;
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getInt("year"),
                new Text(row.getString("policy_name_de"), row.getString("policy_name_en")),
                Mode.valueOf(row.getString("mode")),
                Status.valueOf(row.getString("status")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }

    private Map<UUID, Map<Integer, Integer>> written(List<UUID> ids) {
        var written = new HashMap<UUID, Map<Integer, Integer>>();
        db.sql("""
                select employee_id, year, count(*) as reminders
                from notices_mail
                where employee_id in (:ids)
                and template in (:reminders)
                and state <> 'DROPPED'
                group by employee_id, year
                """).param("ids", ids).param("reminders", Template.reminders()).query((ResultSet row) -> {
            written.computeIfAbsent(row.getObject("employee_id", UUID.class), _ -> new HashMap<>())
                    .put(row.getInt("year"), row.getInt("reminders"));
        });
        return written;
    }

    private Set<UUID> writtenOn(List<UUID> ids, LocalDate day) {
        return Set.copyOf(db.sql("""
                select distinct employee_id
                from notices_mail
                where employee_id in (:ids)
                and template in (:reminders)
                and day = :day
                """)
                .param("ids", ids)
                .param("reminders", Template.reminders())
                .param("day", day)
                .query(UUID.class)
                .list());
    }
}
