package org.weltoffen.certificates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.people.NameSearch;

/// A filter turned into one question to the database.
///
/// Without office and text the database walks the certificates in their order and stops after the page, also in a
/// million; the join is told so. Otherwise it begins with the people.
final class IssuedQuery {

    private static final String ORDER = """
            order by c.issued_on desc, c.id desc
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final boolean byPeople;

    IssuedQuery(IssuedFilter filter, LocalDate today) {
        byPeople = filter.office() != null || !filter.text().isBlank();
        conditions.add("c.employee_id is not null");
        if (filter.office() != null) {
            add("e.office_id = :office", "office", filter.office().value());
        }
        if (filter.year() != null) {
            add("c.issued_on >= :first", "first", LocalDate.of(filter.year(), 1, 1));
            add("c.issued_on < :next", "next", LocalDate.of(filter.year() + 1, 1, 1));
        }
        if (filter.state() != null) {
            conditions.add(condition(filter.state()));
        }
        values.put("today", today);
        addText(filter.text().strip());
    }

    /// Only these, if any are named.
    IssuedQuery only(Collection<CertificateId> certificates) {
        if (!certificates.isEmpty()) {
            add(
                    "c.id in (:only)",
                    "only",
                    certificates.stream().map(CertificateId::value).toList());
        }
        return this;
    }

    JdbcClient.StatementSpec page(JdbcClient db, int offset, int limit) {
        return ask(db, "select " + columns() + tables() + ORDER + """
                limit :limit offset :offset
                """)
                .param("limit", limit)
                .param("offset", offset);
    }

    JdbcClient.StatementSpec count(JdbcClient db) {
        return ask(db, "select count(*) " + tables());
    }

    /// With the documents, in no particular order.
    JdbcClient.StatementSpec documents(JdbcClient db) {
        return ask(db, "select c.pdf, e.sort_name, e.staff_number, " + CertificateRow.COLUMNS + tables() + """
                and c.pdf is not null
                """);
    }

    /// Notes those that still stand as items of a task.
    JdbcClient.StatementSpec into(JdbcClient db) {
        return ask(db, """
                insert into certificates_task_item (task_id, certificate_id, state)
                select :task, c.id, 'OPEN'
                """ + tables() + """
                and c.ended_at is null
                """);
    }

    private static String columns() {
        return """
                c.id, c.number, e.sort_name, e.staff_number, e.office_name, c.title_de, c.title_en, c.issued_on,
                c.valid_until, c.end_reason
                """;
    }

    private String tables() {
        return """
                from certificates_certificate c
                %s people_employee_v e on e.employee_id = c.employee_id
                where %s
                """.formatted(byPeople ? "join" : "straight_join", String.join("\nand ", conditions));
    }

    private static String condition(IssuedState state) {
        return switch (state) {
            case VALID -> "c.ended_at is null and c.valid_until >= :today";
            case EXPIRED -> "c.ended_at is null and c.valid_until < :today";
            case REPLACED -> "c.end_reason = 'SUPERSEDED'";
            case REVOKED -> "c.end_reason in ('ERROR', 'REQUEST')";
        };
    }

    /// The number of a certificate, or words that each begin a word of the name or the staff number.
    private void addText(String text) {
        if (text.isEmpty()) {
            return;
        }
        var number = CertificateNumber.parse(text);
        if (number.isPresent()) {
            add("c.number = :number", "number", number.get().value());
            return;
        }
        for (var pattern : NameSearch.patterns(text)) {
            var start = "start" + values.size();
            add("""
                    c.employee_id in (
                        select n.employee_id
                        from people_name_start_v n
                        where n.start like :%s escape '!')""".formatted(start), start, pattern);
        }
    }

    private JdbcClient.StatementSpec ask(JdbcClient db, String sql) {
        return db.sql(sql).params(values);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
