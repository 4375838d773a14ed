package org.weltoffen.certificates;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.spi.Brought;
import org.weltoffen.people.spi.MergedTable;
import org.weltoffen.people.spi.PartOfMerge;

/// Certificates go to the record that remains and hold as before: number, document and seal stay as issued, so that
/// whoever verifies one notices nothing.
@Component
class CertificatesOfMerge implements PartOfMerge {

    private final JdbcClient db;

    CertificatesOfMerge(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "certificates";
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.ofPeople("certificates_certificate", "id"),
                MergedTable.ofPeople("certificates_reader", "completion_id"));
    }

    @Override
    public List<Brought> preview(EmployeeId former, EmployeeId remaining) {
        return List.of(new Brought("certificates", holding(former), holding(remaining), 0, ""));
    }

    private int holding(EmployeeId person) {
        return db.sql("""
                select count(*)
                from certificates_certificate
                where employee_id = :person
                and ended_at is null
                """).param("person", person.value()).query(Integer.class).single();
    }

    @Override
    public void merge(EmployeeId former, EmployeeId remaining) {
        for (var table : tables()) {
            db.sql("""
                    update %s
                    set employee_id = :remaining
                    where employee_id = :former
                    """.formatted(table.name()))
                    .param("remaining", remaining.value())
                    .param("former", former.value())
                    .update();
        }
    }
}
