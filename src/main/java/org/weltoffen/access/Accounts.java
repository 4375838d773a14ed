package org.weltoffen.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.platform.TimeOrderedId;

/// The sign-in accounts.
@Component
public class Accounts {

    private final JdbcClient db;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(JdbcClient db, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /// Makes an account that can sign in at once, and publishes [AccountCreated].
    ///
    /// @param staffNumber ties the account to a person; null where it stands for nobody
    /// @throws org.springframework.dao.DuplicateKeyException if the login or the staff number is taken
    @Transactional
    public AccountId create(
            String login, String password, String displayName, @Nullable String staffNumber, Set<Role> roles) {
        var id = new AccountId(TimeOrderedId.next(clock));
        db.sql("""
                insert into access_account (id, login, password_hash, display_name, staff_number, enabled)
                values (:id, :login, :hash, :name, :staffNumber, true)
                """)
                .param("id", id.value())
                .param("login", login.strip())
                .param("hash", passwords.encode(password))
                .param("name", displayName)
                .param("staffNumber", staffNumber)
                .update();
        for (var role : roles) {
            db.sql("""
                    insert into access_role (account_id, role)
                    values (:id, :role)
                    """).param("id", id.value()).param("role", role.name()).update();
        }
        events.publishEvent(new AccountCreated(id, Set.copyOf(roles)));
        return id;
    }

    public boolean exists(String login) {
        return find(login).isPresent();
    }

    /// The account with this login; upper and lower case are the same.
    public Optional<Account> find(String login) {
        return one("login", login.strip());
    }

    /// The account tied to this staff number.
    public Optional<Account> byStaffNumber(String staffNumber) {
        return one("staff_number", staffNumber);
    }

    public boolean anyHas(Role role) {
        return db.sql("""
                select count(*)
                from access_role
                where role = :role
                """).param("role", role.name()).query(Long.class).single() > 0;
    }

    /// The staff numbers of those who hold the role and can sign in; accounts that stand for nobody have none.
    public Set<String> staffNumbers(Role role) {
        return new HashSet<>(
                db.sql("""
                select a.staff_number
                from access_role r
                join access_account a on a.id = r.account_id
                where r.role = :role
                and a.enabled
                and a.staff_number is not null
                """).param("role", role.name()).query(String.class).list());
    }

    /// What is held about the person with this staff number, as table name to rows, without the password.
    /// For the keeper of personal data that knows which person a staff number belongs to.
    public Map<String, List<Map<String, Object>>> heldAbout(String staffNumber) {
        return byStaffNumber(staffNumber)
                .map(account -> Map.of(
                        "access_account",
                        List.<Map<String, Object>>of(Map.of(
                                "login", account.login(),
                                "display_name", account.displayName(),
                                "staff_number", staffNumber,
                                "enabled", account.enabled())),
                        "access_role",
                        account.roles().stream()
                                .sorted()
                                .map(role -> Map.<String, Object>of("role", role.name()))
                                .toList()))
                .orElse(Map.of());
    }

    /// Removes the account of the person with this staff number. Returns the number of accounts removed.
    @Transactional
    public int remove(String staffNumber) {
        return db.sql("""
                delete from access_account
                where staff_number = :staffNumber
                """).param("staffNumber", staffNumber).update();
    }

    /// Two staff numbers stand for one person from now on. One account stays and is tied to the remaining number; if
    /// there is another, it is tied to the former number and can no longer sign in. Roles stay with their accounts.
    ///
    /// @param loginOfFormer whether the account of the former number stays, where both have one
    @Transactional
    public void unite(String former, String remaining, boolean loginOfFormer) {
        var away = byStaffNumber(former);
        var here = byStaffNumber(remaining);
        if (away.isEmpty()) {
            return;
        }
        if (here.isEmpty()) {
            tie(away.get(), remaining, away.get().enabled());
        } else if (loginOfFormer || (away.get().enabled() && !here.get().enabled())) {
            // a staff number is tied once only, so the two change places by way of none
            tie(here.get(), null, false);
            tie(away.get(), remaining, away.get().enabled());
            tie(here.get(), former, false);
        } else {
            tie(away.get(), former, false);
        }
    }

    private void tie(Account account, @Nullable String staffNumber, boolean enabled) {
        db.sql("""
                update access_account
                set staff_number = :staffNumber, enabled = :enabled
                where id = :id
                """)
                .param("staffNumber", staffNumber)
                .param("enabled", enabled)
                .param("id", account.id().value())
                .update();
    }

    /// One question, one connection: asking for the roles while the first answer is still held would need a second one,
    /// and as many people at once as there are connections would wait for each other.
    private Optional<Account> one(String column, String value) {
        return db.sql("""
                select a.id, a.login, a.password_hash, a.display_name, a.staff_number, a.enabled,
                    coalesce((
                        select group_concat(r.role)
                        from access_role r
                        where r.account_id = a.id
                    ), '') as roles
                from access_account a
                where a.%s = :value
                """.formatted(column))
                .param("value", value)
                .query(Accounts::account)
                .optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("password_hash"),
                row.getString("display_name"),
                row.getString("staff_number"),
                Arrays.stream(row.getString("roles").split(",", -1))
                        .filter(role -> !role.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                row.getBoolean("enabled"));
    }
}
