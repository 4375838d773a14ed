package org.weltoffen.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.language.Text;
import org.weltoffen.people.UnitId;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.GroupCount;
import org.weltoffen.privacy.Viewer;
import org.weltoffen.privacy.Visibility;

/// How far a manager's own team is, in counts and from the smallest group up only (rule DV-04).
@Component
public class TeamCounts {

    private final JdbcClient db;
    private final CurrentUser user;
    private final Visibility visibility;
    private final Clock clock;

    TeamCounts(JdbcClient db, CurrentUser user, Visibility visibility, Clock clock) {
        this.db = db;
        this.user = user;
        this.visibility = visibility;
        this.clock = clock;
    }

    /// A unit with everything below it.
    public record Team(UnitId unit, String name) {}

    /// The unit the signed-in person manages; empty for whoever manages none.
    public Optional<Team> mine() {
        return user.staffNumber().flatMap(number -> db.sql("""
                select unit_id, unit_name
                from people_employee_v
                where staff_number = :number
                  and manager = true
                """)
                .param("number", number)
                .query((row, n) ->
                        new Team(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name")))
                .optional());
    }

    /// This year's obligations of the signed-in manager's team, the first due first.
    public List<TeamCount> thisYear() {
        visibility.require(Fact.COUNTS);
        return mine().map(team -> counts(team.unit())).orElse(List.of());
    }

    /// This year's obligations of the unit and everything below it, for word to whoever manages it. Nobody needs to be
    /// signed in; what managers may not see is not in it.
    ///
    /// @throws AccessDeniedException if managers see no counts
    public List<TeamCount> of(UnitId unit) {
        if (!visibility.sees(Viewer.MANAGER, Fact.COUNTS)) {
            throw new AccessDeniedException("The service agreement does not show counts to managers");
        }
        return counts(unit);
    }

    private List<TeamCount> counts(UnitId unit) {
        var today = LocalDate.now(clock);
        return db
                .sql("""
                with recursive team as (
                    select unit_id
                    from people_unit_v
                    where unit_id = :unit
                    union
                    select u.unit_id
                    from people_unit_v u
                    join team t on u.parent_id = t.unit_id
                )
                select l.policy_name_de, l.policy_name_en,
                       max(l.due_on) as due_on,
                       count(distinct l.employee_id) as people,
                       count(distinct if(l.status = 'OPEN', null, l.employee_id)) as fulfilled
                from team t
                join people_employee_v e on e.unit_id = t.unit_id
                join obligations_ledger_v l on l.employee_id = e.employee_id
                where l.year = :year
                  and l.status in ('OPEN', 'FULFILLED', 'RECOGNISED')
                  and (e.left_on is null or e.left_on >= :today)
                group by l.policy_id, l.policy_name_de, l.policy_name_en
                order by due_on, l.policy_name_de
                """)
                .param("unit", unit.value())
                .param("year", today.getYear())
                .param("today", today)
                .query(TeamCounts::counted)
                .list()
                .stream()
                .map(this::shown)
                .toList();
    }

    private static TeamCount.Counted counted(ResultSet row, int number) throws SQLException {
        return new TeamCount.Counted(
                new Text(row.getString("policy_name_de"), row.getString("policy_name_en")),
                row.getObject("due_on", LocalDate.class),
                row.getInt("people"),
                row.getInt("fulfilled"));
    }

    /// Asked when all rows are read, since the agreement lies in the database too and nobody takes two connections.
    private TeamCount shown(TeamCount.Counted counted) {
        return switch (visibility.count(counted.people())) {
            case GroupCount.Shown _ -> counted;
            case GroupCount.TooSmall(var smallest) ->
                new TeamCount.TooSmall(counted.policy(), counted.dueOn(), smallest);
        };
    }
}
