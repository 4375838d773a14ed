package org.weltoffen.notices;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;
import org.weltoffen.TimeMachine;
import org.weltoffen.access.Accounts;
import org.weltoffen.access.Role;
import org.weltoffen.obligations.Mode;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.privacy.Visibility;
import org.weltoffen.reports.Desk;

/// The module on a connection of its own, on which staff and ledger are temporary tables in the place of the views, and
/// so are its own tables. A test fills them with whatever it likes, and no other test notices.
final class PostOffice implements AutoCloseable {

    static final String HOUSE = "https://lernen.example.org";

    private static final String STAFF = """
            create temporary table people_employee_v (
                employee_id uuid not null, staff_number varchar(40) not null, display_name varchar(200) not null,
                unit_id uuid, unit_name varchar(200), office_id uuid, office_name varchar(200),
                manager boolean not null default false, joined_on date not null, left_on date,
                primary key (employee_id)
            )""";
    private static final String UNITS = """
            create temporary table people_unit_v (
                unit_id uuid not null, parent_id uuid, primary key (unit_id)
            )""";
    private static final String LEDGER = """
            create temporary table obligations_ledger_v (
                obligation_id uuid not null, employee_id uuid not null, policy_id uuid not null
                    default '00000000-0000-0000-0000-000000000001',
                policy_name_de varchar(200) not null, policy_name_en varchar(200) not null,
                mode varchar(20) not null, year int not null, starts_on date not null, due_on date,
                status varchar(20) not null,
                primary key (obligation_id), index (employee_id)
            )""";

    final TimeMachine clock = new TimeMachine();
    final JdbcClient db;
    final Outbox outbox;
    final DailyRun run;
    final RuleBook book;
    final Preferences preferences;
    final Subscriptions subscriptions;
    final Standings standings;
    final TransactionOperations transactions;
    private final Managers managers;
    private final Personnel personnel;
    private final Accounts accounts;
    private final Set<String> staffNumbers = new HashSet<>();
    private final Envelopes envelopes;
    private final SingleConnectionDataSource connection;

    PostOffice(Site site) {
        accounts = site.accounts();
        var database = site.database();
        connection = new SingleConnectionDataSource(
                database.getJdbcUrl(),
                String.valueOf(database.getUsername()),
                String.valueOf(database.getPassword()),
                true);
        var jdbc = new JdbcTemplate(connection);
        jdbc.execute(STAFF);
        jdbc.execute(UNITS);
        jdbc.execute(LEDGER);
        for (var table : new String[] {"mail", "address", "preference", "run", "team_reminder", "secret"}) {
            jdbc.execute("create temporary table own_%1$s like notices_%1$s".formatted(table));
            jdbc.execute("alter table own_%1$s rename to notices_%1$s".formatted(table));
        }
        db = JdbcClient.create(connection);
        outbox = new Outbox(db, jdbc, clock);
        book = new RuleBook(db, site.events(), clock);
        preferences = new Preferences(db);
        subscriptions = new Subscriptions(db, preferences, HOUSE);
        standings = new Standings(db);
        managers = new Managers(db, site.desk().team(db, clock), preferences, clock);
        var overdue = new LongOverdue(db, book, site.visibility(), clock);
        personnel = new Personnel(db, accounts, overdue, clock);
        envelopes = new Envelopes(
                new Matters(standings, managers, personnel, overdue),
                preferences,
                new Letters(site.words(), HOUSE),
                subscriptions,
                site.pages(),
                db);
        transactions = new TransactionTemplate(new JdbcTransactionManager(connection));
        run = new DailyRun(standings, outbox, book, new RunBook(db, clock), transactions, clock);
    }

    /// What the application has and the module needs.
    @Component
    record Site(
            JdbcConnectionDetails database,
            MessageSource words,
            ITemplateEngine pages,
            ApplicationEventPublisher events,
            Accounts accounts,
            Visibility visibility,
            Desk desk) {}

    /// Writes what is written once a month.
    MonthlyRun monthly() {
        return monthly(transactions);
    }

    MonthlyRun monthly(TransactionOperations within) {
        return new MonthlyRun(managers, personnel, outbox, book, new RunBook(db, clock), within, clock);
    }

    /// A server that has just started.
    Sender node() {
        return new Sender(
                outbox, envelopes, book, new StaticListableBeanFactory().getBeanProvider(Postman.class), clock);
    }

    EmployeeId person(String name) {
        return person(name, LocalDate.of(2015, 4, 1), null, null);
    }

    EmployeeId person(String name, LocalDate joinedOn, @Nullable LocalDate leftOn, @Nullable UUID unit) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into people_employee_v (employee_id, staff_number, display_name, unit_id, joined_on, left_on)
                values (:id, '1', :name, :unit, :joinedOn, :leftOn)
                """)
                .param("id", id)
                .param("name", name)
                .param("unit", unit)
                .param("joinedOn", joinedOn)
                .param("leftOn", leftOn)
                .update();
        db.sql("insert into notices_address values (:id, :mail)")
                .param("id", id)
                .param("mail", id + "@stadt.example")
                .update();
        return new EmployeeId(id);
    }

    void owes(EmployeeId person, String policy, Mode mode, String startsOn, String dueOn) {
        db.sql("""
                insert into obligations_ledger_v
                    (obligation_id, employee_id, policy_id, policy_name_de, policy_name_en, mode, year, starts_on,
                    due_on, status)
                values (uuid(), :person, :policyId, :policy, concat(:policy, ' (en)'), :mode, year(:startsOn), :startsOn, :dueOn,
                    'OPEN')
                """)
                .param("person", person.value())
                .param("policyId", UUID.nameUUIDFromBytes(policy.getBytes(StandardCharsets.UTF_8)))
                .param("policy", policy)
                .param("mode", mode.name())
                .param("startsOn", startsOn)
                .param("dueOn", dueOn)
                .update();
    }

    /// A unit with so many people in it, all of whom have this to do until then.
    UUID team(int people, String dueOn) {
        var unit = UUID.randomUUID();
        db.sql("insert into people_unit_v values (:unit, null)")
                .param("unit", unit)
                .update();
        for (var number = 0; number < people; number++) {
            var member = person("Person " + number, LocalDate.of(2015, 4, 1), null, unit);
            owes(member, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", dueOn);
        }
        return unit;
    }

    void manages(EmployeeId person, UUID unit) {
        db.sql("""
                update people_employee_v
                set manager = true,
                    unit_id = :unit
                where employee_id = :person
                """).param("unit", unit).param("person", person.value()).update();
    }

    /// Gives a person an account of the personnel department.
    void looksAfterTrainings(EmployeeId person) {
        var number = person.value().toString();
        db.sql("update people_employee_v set staff_number = :number where employee_id = :person")
                .param("number", number)
                .param("person", person.value())
                .update();
        accounts.create(number, "weltoffen", "Personalamt", number, Set.of(Role.HR));
        staffNumbers.add(number);
    }

    void noLongerLooksAfterTrainings(EmployeeId person) {
        accounts.remove(person.value().toString());
    }

    void belongsTo(EmployeeId person, String office) {
        db.sql("""
                update people_employee_v
                set office_id = :office,
                    office_name = :name
                where employee_id = :person
                """)
                .param("office", UUID.nameUUIDFromBytes(office.getBytes(StandardCharsets.UTF_8)))
                .param("name", office)
                .param("person", person.value())
                .update();
    }

    void becomes(EmployeeId person, String status) {
        db.sql("update obligations_ledger_v set status = :status where employee_id = :person")
                .param("status", status)
                .param("person", person.value())
                .update();
    }

    /// So many people, all of whom have the same due date.
    void fill(int people, LocalDate dueOn) {
        db.sql("""
                insert into people_employee_v (employee_id, staff_number, display_name, joined_on)
                select uuid(), seq, concat('Person ', seq), '2015-04-01'
                from seq_1_to_%d
                """.formatted(people)).update();
        db.sql("""
                insert into obligations_ledger_v
                    (obligation_id, employee_id, policy_name_de, policy_name_en, mode, year, starts_on, due_on, status)
                select uuid(), employee_id, 'Fortbildung', 'Training', 'MANDATORY', :year, :startsOn, :dueOn, 'OPEN'
                from people_employee_v
                """)
                .param("year", dueOn.getYear())
                .param("startsOn", dueOn.withDayOfYear(1))
                .param("dueOn", dueOn)
                .update();
        db.sql("""
                insert into notices_address
                select employee_id, concat('p', staff_number, '@stadt.example')
                from people_employee_v
                """).update();
    }

    void write(EmployeeId person, Template template) {
        var today = LocalDate.now(clock);
        outbox.write(List.of(new Outbox.Draft(person, template, today, today.getYear())));
    }

    int in(String state) {
        return db.sql("select count(*) from notices_mail where state = :state")
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        staffNumbers.forEach(accounts::remove);
        connection.destroy();
    }
}
