package org.weltoffen.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.language.Language;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.platform.ReadOnly;

/// What mail people want. Whoever has said nothing gets everything, in German.
@Service
@Transactional
public class Preferences {

    private final JdbcClient db;

    Preferences(JdbcClient db) {
        this.db = db;
    }

    @ReadOnly
    public Wishes of(EmployeeId employee) {
        return db.sql("""
                select language, digests, certificate_news, team_news, version
                from notices_preference
                where employee_id = :employee
                """)
                .param("employee", employee.value())
                .query(Preferences::wishes)
                .optional()
                .orElse(Wishes.UNSAID);
    }

    /// Stores what someone wants.
    ///
    /// @param wishes with the version that was on screen
    /// @return false, and nothing changes, if they were changed elsewhere meanwhile
    public boolean save(EmployeeId employee, Wishes wishes) {
        begin(employee);
        return db.sql("""
                update notices_preference
                set language = :language,
                    digests = :digests,
                    certificate_news = :certificateNews,
                    team_news = :teamNews,
                    version = version + 1
                where employee_id = :employee
                and version = :version
                """)
                        .param("language", wishes.language().name())
                        .param("digests", wishes.digests())
                        .param("certificateNews", wishes.certificateNews())
                        .param("teamNews", wishes.teamNews())
                        .param("employee", employee.value())
                        .param("version", wishes.version())
                        .update()
                == 1;
    }

    private void begin(EmployeeId employee) {
        db.sql("""
                insert ignore into notices_preference
                    (employee_id, language, digests, certificate_news, team_news, version)
                values (:employee, 'DE', true, true, true, 0)
                """).param("employee", employee.value()).update();
    }

    /// Ends a subscription, however often it is asked for.
    public void end(EmployeeId employee, Template template) {
        save(employee, of(employee).without(template));
    }

    private static Wishes wishes(ResultSet row, int number) throws SQLException {
        return new Wishes(
                Language.valueOf(row.getString("language")),
                row.getBoolean("digests"),
                row.getBoolean("certificate_news"),
                row.getBoolean("team_news"),
                row.getInt("version"));
    }
}
