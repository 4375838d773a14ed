package org.weltoffen.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.AccountId;
import org.weltoffen.platform.ReadOnly;

/// The rules for reminders as the personnel department set them. Every change is a new edition; none is overwritten.
@Service
public class RuleBook {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleBook(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /// Rules with the number of their edition, from 1.
    public record Edition(int number, Rules rules) {}

    /// The rules that hold now.
    @ReadOnly
    public Edition current() {
        return db.sql("""
                select edition, before_days, after_days, most, from_hour, to_hour, holidays
                from notices_rules
                order by edition desc
                limit 1
                """).query(RuleBook::edition).single();
    }

    /// Puts other rules in force.
    ///
    /// @param seen the edition that was on screen when the change was made
    /// @return false, and nothing changes, if somebody else changed them meanwhile
    @Transactional
    public boolean change(Rules rules, int seen, AccountId actor) {
        if (current().number() != seen) {
            return false;
        }
        try {
            insert(rules, seen + 1, actor);
        } catch (DuplicateKeyException e) {
            return false;
        }
        events.publishEvent(new RulesChanged(rules, seen + 1));
        return true;
    }

    private void insert(Rules rules, int edition, AccountId actor) {
        db.sql("""
                insert into notices_rules
                    (edition, before_days, after_days, most, from_hour, to_hour, holidays, changed_at, changed_by)
                values (:edition, :before, :after, :most, :fromHour, :toHour, :holidays, :now, :actor)
                """)
                .param("edition", edition)
                .param("before", Rules.write(rules.before()))
                .param("after", Rules.write(rules.after()))
                .param("most", rules.most())
                .param("fromHour", rules.fromHour())
                .param("toHour", rules.toHour())
                .param("holidays", rules.holidays())
                .param("now", Utc.of(clock.instant()))
                .param("actor", actor.value())
                .update();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getInt("edition"),
                new Rules(
                        Rules.parse(row.getString("before_days")),
                        Rules.parse(row.getString("after_days")),
                        row.getInt("most"),
                        row.getInt("from_hour"),
                        row.getInt("to_hour"),
                        row.getBoolean("holidays")));
    }
}
