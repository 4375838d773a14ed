package org.weltoffen.reports;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// A database connection on which the views the reports read are temporary tables of the same name, so that a test
/// can fill them with whatever it likes and no other test notices.
public final class ListRoom implements AutoCloseable {

    private static final List<String> TABLES = List.of("""
            create temporary table people_employee_v (
                employee_id uuid not null, staff_number varchar(20) not null,
                display_name varchar(200) not null, sort_name varchar(200) not null,
                unit_id uuid not null, unit_name varchar(200) not null,
                office_id uuid not null, office_name varchar(200) not null,
                manager boolean not null, left_on date,
                primary key (employee_id), unique (staff_number),
                index (sort_name), index (office_id, sort_name), index (unit_id)
            )""", """
            create temporary table people_office_v (
                office_id uuid not null, name varchar(200) not null,
                primary key (office_id)
            )""", """
            create temporary table people_name_start_v (
                employee_id uuid not null, start varchar(60) not null,
                index (start, employee_id), index (employee_id)
            )""", """
            create temporary table people_unit_v (
                unit_id uuid not null, parent_id uuid, office_id uuid not null, name varchar(200) not null,
                primary key (unit_id), index (parent_id)
            )""", """
            create temporary table obligations_ledger_v (
                obligation_id uuid not null, employee_id uuid not null, policy_id uuid not null,
                policy_name_de varchar(200) not null, policy_name_en varchar(200) not null,
                cycle_id uuid not null, office_id uuid, mode varchar(20) not null, year int not null, wave int, due_on date,
                in_time_until date as (due_on), status varchar(20) not null, fulfilled_on date, completion_id uuid,
                untied boolean not null default false,
                primary key (obligation_id), index (year, employee_id), index (employee_id, year)
            )""", """
            create temporary table obligations_standing_v (
                cycle_id uuid not null, office_id uuid, mode varchar(20) not null, year int not null, wave int,
                status varchar(20) not null, due_on date, in_time_until date, untied boolean not null,
                number_of_rows int not null
            )""", """
            create temporary table obligations_year_v (
                year int not null,
                primary key (year)
            )""", """
            create temporary table certificates_issued_v (
                certificate_id uuid not null, completion_id uuid not null, number varchar(40) not null,
                primary key (certificate_id), index (completion_id)
            )""");

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate jdbc;

    public ListRoom(JdbcConnectionDetails database) {
        connection = new SingleConnectionDataSource(
                database.getJdbcUrl(),
                String.valueOf(database.getUsername()),
                String.valueOf(database.getPassword()),
                true);
        jdbc = new JdbcTemplate(connection);
        TABLES.forEach(jdbc::execute);
    }

    /// A unit; an office is its own office.
    public record Unit(UUID id, @Nullable UUID parent, UUID office, String name) {}

    public record Person(UUID id, String number, String name, Unit unit, Unit office, boolean manager) {}

    public record Duty(
            UUID id,
            Person person,
            Mode mode,
            int year,
            @Nullable Integer wave,
            @Nullable LocalDate dueOn,
            String stored,
            @Nullable LocalDate fulfilledOn,
            @Nullable String certificate) {}

    public JdbcClient db() {
        return JdbcClient.create(connection);
    }

    public void fill(List<Unit> units, List<Person> people, List<Duty> duties) {
        batch("insert into people_unit_v values (?, ?, ?, ?)", units, unit ->
                new @Nullable Object[] {unit.id(), unit.parent(), unit.office(), unit.name()});
        jdbc.execute("insert into people_office_v select unit_id, name from people_unit_v where unit_id = office_id");
        batch("insert into people_employee_v values (?, ?, ?, ?, ?, ?, ?, ?, ?, null)", people, ListRoom::columns);
        batch(
                "insert into people_name_start_v values (?, ?)",
                people.stream().flatMap(ListRoom::starts).toList(),
                start -> new @Nullable Object[] {start.person(), start.text()});
        batch("""
                insert into obligations_ledger_v (
                    obligation_id, employee_id, policy_id, policy_name_de, policy_name_en, cycle_id, office_id, mode, year,
                    wave, due_on, status, fulfilled_on, completion_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, duties, ListRoom::columns);
        duties.stream().map(Duty::year).distinct().forEach(this::count);
        batch(
                "insert into obligations_year_v values (?)",
                duties.stream().map(Duty::year).distinct().toList(),
                year -> new @Nullable Object[] {year});
        var certified =
                duties.stream().filter(duty -> duty.certificate() != null).toList();
        batch("insert into certificates_issued_v values (?, ?, ?)", certified, duty ->
                new @Nullable Object[] {UUID.randomUUID(), duty.id(), duty.certificate()});
    }

    /// Counts the lines of a year, as the ledger would have done meanwhile.
    void count(int year) {
        jdbc.update("""
                insert into obligations_standing_v
                select cycle_id, office_id, mode, year, wave, status, due_on, in_time_until, untied, 1
                from obligations_ledger_v
                where year = ?
                """, year);
    }

    /// One way to begin to write who somebody is.
    private record Start(UUID person, String text) {}

    private static Stream<Start> starts(Person person) {
        var inside = Pattern.compile("[ '-]").matcher(person.name()).results().map(it -> person.name()
                .substring(it.end()));
        return Stream.concat(Stream.of(person.number(), person.name()), inside)
                .map(text -> new Start(person.id(), text));
    }

    private <T> void batch(String sql, List<T> things, Columns<T> columns) {
        var rows = new ArrayList<@Nullable Object[]>();
        things.forEach(thing -> rows.add(columns.of(thing)));
        jdbc.batchUpdate(sql, rows);
    }

    private static @Nullable Object[] columns(Person p) {
        return new @Nullable Object[] {
            p.id(),
            p.number(),
            p.name(),
            p.name(),
            p.unit().id(),
            p.unit().name(),
            p.office().id(),
            p.office().name(),
            p.manager()
        };
    }

    /// The completion has the duty's own id, which is as good as any other here.
    private static @Nullable Object[] columns(Duty d) {
        var policy = d.mode() == Mode.OFFERED ? "Vertiefung" : "Jahrespflicht";
        return new @Nullable Object[] {
            d.id(),
            d.person().id(),
            UUID.nameUUIDFromBytes(policy.getBytes(StandardCharsets.UTF_8)),
            policy,
            policy + " (en)",
            UUID.nameUUIDFromBytes((policy + d.year()).getBytes(StandardCharsets.UTF_8)),
            d.person().office().id(),
            d.mode().name(),
            d.year(),
            d.wave(),
            d.dueOn() == null ? null : Date.valueOf(d.dueOn()),
            d.stored(),
            d.fulfilledOn() == null ? null : Date.valueOf(d.fulfilledOn()),
            d.certificate() == null ? null : d.id()
        };
    }

    private interface Columns<T> {
        @Nullable
        Object[] of(T thing);
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
