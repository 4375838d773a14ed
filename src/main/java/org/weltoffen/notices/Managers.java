package org.weltoffen.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.UnitId;
import org.weltoffen.reports.TeamCount;
import org.weltoffen.reports.TeamCounts;

/// Who manages which team, and what there is to tell them about it: counts of teams that are big enough, never who.
@Component
class Managers {

    private static final UUID BEFORE_EVERYBODY = new UUID(0, 0);

    private final JdbcClient db;
    private final TeamCounts teams;
    private final Preferences preferences;
    private final Clock clock;

    Managers(JdbcClient db, TeamCounts teams, Preferences preferences, Clock clock) {
        this.db = db;
        this.teams = teams;
        this.preferences = preferences;
        this.clock = clock;
    }

    /// A person with the unit they manage.
    record Manager(EmployeeId id, UnitId unit) {}

    /// Managers on the staff who have an address, in the order of their ids.
    ///
    /// @param after where the last page ended; null for the first
    List<Manager> page(@Nullable UUID after, int limit) {
        return db.sql("""
                select e.employee_id, e.unit_id
                from people_employee_v e
                join notices_address a on a.employee_id = e.employee_id
                where e.manager = true
                and e.joined_on <= :today
                and (e.left_on is null or e.left_on >= :today)
                and e.employee_id > :after
                order by e.employee_id
                limit :limit
                """)
                .param("today", LocalDate.now(clock))
                .param("after", after == null ? BEFORE_EVERYBODY : after)
                .param("limit", limit)
                .query(Managers::manager)
                .list();
    }

    /// Those of them who want to hear of their teams and for whom there is something to hear.
    List<EmployeeId> toBeTold(List<Manager> managers) {
        return managers.stream()
                .filter(manager -> preferences.of(manager.id()).teamNews())
                .filter(manager -> !news(manager.unit()).isEmpty())
                .map(Manager::id)
                .toList();
    }

    /// What the person's team looks like now; empty if there is no team, it is too small, or everybody has finished.
    List<TeamCount.Counted> news(EmployeeId person) {
        return managed(person).map(this::news).orElse(List.of());
    }

    private List<TeamCount.Counted> news(UnitId unit) {
        var counted = teams.of(unit).stream()
                .filter(TeamCount.Counted.class::isInstance)
                .map(TeamCount.Counted.class::cast)
                .toList();
        return counted.stream().anyMatch(count -> count.open() > 0) ? counted : List.of();
    }

    private Optional<UnitId> managed(EmployeeId person) {
        return db.sql("""
                select employee_id, unit_id
                from people_employee_v
                where employee_id = :person
                and manager = true
                """)
                .param("person", person.value())
                .query(Managers::manager)
                .optional()
                .map(Manager::unit);
    }

    private static Manager manager(ResultSet row, int number) throws SQLException {
        return new Manager(
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)));
    }
}
