package org.weltoffen.people;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.Accounts;
import org.weltoffen.people.spi.Brought;
import org.weltoffen.people.spi.MergedTable;
import org.weltoffen.people.spi.PartOfMerge;

/// Lets one record of the staff stand for two, and one account sign in for both.
///
/// Posts stay with the record they came with, so that the staff of any day is what it was; pages about the person show
/// those of both. Lines of staff files stay as well: they speak of a file, not of a person. What people are found by
/// follows their names by itself.
@Component
class StaffOfMerge implements PartOfMerge {

    private static final String NUMBERS =
            "staff_number in (select staff_number from people_employee where id in (:former, :remaining))";

    private final JdbcClient db;
    private final Accounts accounts;

    StaffOfMerge(JdbcClient db, Accounts accounts) {
        this.db = db;
        this.accounts = accounts;
    }

    @Override
    public String key() {
        return "staff";
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                new MergedTable(
                        "people_employee",
                        List.of("id"),
                        "id in (:former, :remaining) or merged_into in (:former, :remaining)",
                        Set.of("display_name", "sort_name")),
                new MergedTable("access_account", List.of("id"), NUMBERS, Set.of()));
    }

    @Override
    public Set<String> untouched() {
        return Set.of("people_assignment", "people_name_start", "people_delivery_line", "people_merge");
    }

    @Override
    public List<Brought> preview(EmployeeId former, EmployeeId remaining) {
        return List.of(new Brought("posts", posts(former), posts(remaining), 0, ""));
    }

    private int posts(EmployeeId person) {
        return db.sql("""
                select count(*)
                from people_assignment a
                join people_employee e on e.id = a.employee_id
                where e.id = :person
                or e.merged_into = :person
                """).param("person", person.value()).query(Integer.class).single();
    }

    @Override
    public void merge(EmployeeId former, EmployeeId remaining) {
        db.sql("""
                update people_employee
                set merged_into = :remaining
                where id = :former
                or merged_into = :former
                """)
                .param("remaining", remaining.value())
                .param("former", former.value())
                .update();
    }

    /// Keeps the name and the login that were chosen.
    void choose(MergeSide former, MergeSide remaining, MergeChoice choice) {
        accounts.unite(former.staffNumber(), remaining.staffNumber(), choice.loginOfFormer());
        if (choice.nameOfFormer()) {
            db.sql("""
                    update people_employee
                    set display_name = :name, sort_name = :sortName
                    where id = :id
                    """)
                    .param("name", former.displayName())
                    .param("sortName", former.sortName())
                    .param("id", remaining.id().value())
                    .update();
        }
    }
}
