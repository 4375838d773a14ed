package org.weltoffen.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What other modules know of a person, for tests of merging: the one place that knows where they keep it.
final class Twin {

    private final JdbcClient db;
    private final UUID policy = UUID.randomUUID();

    Twin(JdbcClient db) {
        this.db = db;
        var resolution = UUID.randomUUID();
        insert(
                "obligations_resolution",
                Map.of(
                        "id",
                        resolution,
                        "number",
                        resolution.toString(),
                        "body",
                        "Rat",
                        "title_de",
                        "B",
                        "title_en",
                        "R",
                        "state",
                        "ADOPTED"));
        var rule = new TreeMap<String, Object>(Map.of("audience_de", "alle", "audience_en", "all"));
        rule.putAll(Map.of(
                "id",
                policy,
                "line_id",
                policy,
                "number",
                1,
                "resolution_id",
                resolution,
                "name_de",
                "Pflicht",
                "name_en",
                "Duty",
                "mode",
                "MANDATORY",
                "legal_kinds",
                "ADMINISTRATION",
                "valid_from",
                "2025-01-01"));
        insert("obligations_policy", rule);
        insert("obligations_policy_course", Map.of("policy_id", policy, "position", 1, "course_id", "anrede"));
    }

    UUID cycle(int year) {
        var id = UUID.randomUUID();
        insert(
                "obligations_cycle",
                Map.of(
                        "id",
                        id,
                        "policy_id",
                        policy,
                        "year",
                        year,
                        "starts_on",
                        year + "-01-01",
                        "due_on",
                        year + "-12-15",
                        "ends_on",
                        year + "-12-31"));
        return id;
    }

    UUID duty(EmployeeId person, UUID cycle, int year, String status) {
        var id = UUID.randomUUID();
        insert(
                "obligations_obligation",
                Map.of(
                        "id",
                        id,
                        "employee_id",
                        person.value(),
                        "policy_id",
                        policy,
                        "cycle_id",
                        cycle,
                        "origin",
                        UUID.randomUUID(),
                        "starts_on",
                        year + "-01-01",
                        "due_on",
                        year + "-12-15",
                        "status",
                        status));
        if (status.equals("FULFILLED")) {
            db.sql("update obligations_obligation set fulfilled_on = starts_on where id = :id")
                    .param("id", id)
                    .update();
        }
        insert(
                "obligations_event",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "obligation_id",
                        id,
                        "at",
                        year + "-01-01 00:00:00",
                        "day",
                        year + "-01-01",
                        "kind",
                        "AROSE",
                        "cause",
                        "arising"));
        return id;
    }

    /// Handed in for a duty, a day away, and named in the policy.
    void handsIn(EmployeeId person, UUID duty) {
        insert(
                "obligations_evidence",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "employee_id",
                        person.value(),
                        "obligation_id",
                        duty,
                        "title",
                        "Kurs",
                        "provider",
                        "VHS",
                        "done_on",
                        "2026-02-01",
                        "minutes",
                        90,
                        "state",
                        "WAITING",
                        "handed_in_at",
                        "2026-02-02 10:00:00"));
        insert(
                "obligations_leave",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "employee_id",
                        person.value(),
                        "from_day",
                        "2026-03-01",
                        "to_day",
                        "2026-03-09",
                        "entered_at",
                        "2026-02-02 10:00:00"));
        insert(
                "obligations_policy_person",
                Map.of("policy_id", policy, "employee_id", person.value(), "excluded", false));
    }

    /// An unfinished run and a finished one with its completion, certificate and reader.
    UUID learns(EmployeeId person, String seenAt) {
        var open = run(person, "anrede", seenAt);
        var done = run(person, "gruss", seenAt);
        db.sql("update progress_run set finished_at = seen_at where run_id = :run")
                .param("run", done)
                .update();
        insert("progress_step", Map.of("run_id", open, "lesson_id", "eins", "done_at", seenAt));
        var completion = UUID.randomUUID();
        insert(
                "progress_completion",
                Map.of(
                        "completion_id",
                        completion,
                        "run_id",
                        done,
                        "employee_id",
                        person.value(),
                        "course_id",
                        "gruss",
                        "course_version",
                        1,
                        "completed_at",
                        seenAt));
        insert(
                "certificates_reader",
                Map.of("completion_id", completion, "employee_id", person.value(), "language", "de"));
        var certificate = new TreeMap<String, Object>(Map.of(
                "id",
                UUID.randomUUID(),
                "number",
                UUID.randomUUID().toString().substring(0, 28),
                "completion_id",
                completion,
                "employee_id",
                person.value(),
                "course_id",
                "gruss",
                "course_version",
                1,
                "title_de",
                "Gruß",
                "title_en",
                "Greeting",
                "minutes",
                30,
                "language",
                "de"));
        certificate.putAll(Map.of(
                "completed_on",
                "2026-02-01",
                "issued_on",
                "2026-02-01",
                "valid_until",
                "2029-02-01",
                "sha256",
                "0".repeat(64)));
        insert("certificates_certificate", certificate);
        return open;
    }

    private UUID run(EmployeeId person, String course, String seenAt) {
        var run = UUID.randomUUID();
        insert(
                "progress_run",
                Map.of(
                        "run_id",
                        run,
                        "employee_id",
                        person.value(),
                        "course_id",
                        course,
                        "course_version",
                        1,
                        "begun_at",
                        seenAt,
                        "seen_at",
                        seenAt));
        return run;
    }

    void writes(EmployeeId person, String words) {
        insert(
                "progress_note",
                Map.of(
                        "employee_id",
                        person.value(),
                        "course_id",
                        "anrede",
                        "lesson_id",
                        "eins",
                        "note",
                        words,
                        "written_at",
                        "2026-02-01 10:00:00"));
        insert(
                "progress_reflection",
                Map.of(
                        "employee_id",
                        person.value(),
                        "course_id",
                        "anrede",
                        "item",
                        "reflection:" + words,
                        "words",
                        words,
                        "written_at",
                        "2026-02-01 10:00:00"));
    }

    void hasMoreTime(EmployeeId person, String allowance) {
        insert(
                "progress_accommodation",
                Map.of(
                        "employee_id",
                        person.value(),
                        "allowance",
                        allowance,
                        "entered_by",
                        UUID.randomUUID(),
                        "entered_at",
                        "2026-02-01 10:00:00"));
    }

    /// An address, wishes, and a mail of the day.
    void getsMail(EmployeeId person, String day) {
        insert("notices_address", Map.of("employee_id", person.value(), "mail", person.value() + "@example.org"));
        insert(
                "notices_preference",
                Map.of(
                        "employee_id",
                        person.value(),
                        "language",
                        "DE",
                        "digests",
                        true,
                        "certificate_news",
                        true,
                        "team_news",
                        true,
                        "version",
                        0));
        mail(person, day);
    }

    void mail(EmployeeId person, String day) {
        insert(
                "notices_mail",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "employee_id",
                        person.value(),
                        "template",
                        "DUE",
                        "day",
                        day,
                        "year",
                        2026,
                        "state",
                        "WAITING",
                        "not_before",
                        day + " 08:00:00"));
    }

    /// The person's rows of a table, as one column says it.
    List<String> of(EmployeeId person, String table, String column) {
        return db.sql("select cast(%s as char) from %s where employee_id = :person order by 1".formatted(column, table))
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    /// All rows of all tables that know people, by table; what merges remember of themselves aside.
    static Map<String, List<String>> everything(JdbcClient db) {
        var all = new TreeMap<String, List<String>>();
        db.sql("""
                        with recursive knowing as (
                            select cast(c.table_name as char(64)) as table_name
                            from information_schema.columns c
                            join information_schema.tables t
                              on t.table_schema = c.table_schema
                             and t.table_name = c.table_name
                            where c.table_schema = database()
                              and t.table_type = 'BASE TABLE'
                              and c.column_name in ('employee_id', 'staff_number', 'display_name')
                            union
                            select r.table_name
                            from knowing k
                            join information_schema.referential_constraints r on r.referenced_table_name = k.table_name
                            where r.constraint_schema = database()
                        )
                        select table_name
                        from knowing
                        where table_name not like 'people_merge%'
                        """).query(String.class).list().forEach(table -> all.put(table, rows(db, table)));
        return all;
    }

    private static List<String> rows(JdbcClient db, String table) {
        var rows = new ArrayList<String>();
        db.sql("select * from " + table).query().listOfRows().forEach(row -> {
            var values = new TreeMap<String, String>();
            row.forEach((column, value) -> values.put(column, text(value)));
            rows.add(values.toString());
        });
        return rows.stream().sorted().toList();
    }

    private static String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
    }

    private void insert(String table, Map<String, Object> values) {
        var columns = List.copyOf(values.keySet());
        db.sql("insert into %s (%s) values (:%s)"
                        .formatted(table, String.join(", ", columns), String.join(", :", columns)))
                .params(values)
                .update();
    }
}
