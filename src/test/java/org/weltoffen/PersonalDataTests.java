package org.weltoffen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.people.spi.PartOfMerge;
import org.weltoffen.privacy.spi.PersonalData;

/// Every table that knows a person has exactly one keeper who hands its rows out, erases them and lets them go in time.
@ApplicationTest
class PersonalDataTests {

    private final List<PersonalData> keepers;
    private final List<PartOfMerge> parts;
    private final JdbcClient db;

    @Autowired
    PersonalDataTests(ObjectProvider<PersonalData> keepers, List<PartOfMerge> parts, JdbcClient db) {
        this.parts = parts;
        this.keepers = keepers.stream().toList();
        this.db = db;
    }

    @Test
    void everyTableWithAPersonHasExactlyOneKeeper() {
        assertThat(tablesThatKnowAPerson())
                .contains("people_employee", "access_role", "obligations_shift", "progress_answer")
                .allSatisfy(table -> assertThat(keepersOf(table))
                        .as("keepers of %s (a PersonalData bean whose tables() name it)", table)
                        .hasSize(1));
    }

    @Test
    void everyKeptTableExists() {
        var existing = new TreeSet<>(db.sql("""
                select table_name
                from information_schema.tables
                where table_schema = database()
                """).query(String.class).list());

        assertThat(keepers).allSatisfy(keeper -> assertThat(existing)
                .as("tables of the keeper %s", keeper.key())
                .containsAll(keeper.tables()));
    }

    @Test
    void everyTableThatNamesAPersonHasExactlyOnePartInMerges() {
        var named = db.sql("""
                select c.table_name
                from information_schema.columns c
                join information_schema.tables t
                  on t.table_schema = c.table_schema
                 and t.table_name = c.table_name
                where c.table_schema = database()
                  and t.table_type = 'BASE TABLE'
                  and c.column_name in ('employee_id', 'staff_number')
                """).query(String.class).list();

        assertThat(named)
                .contains("progress_note", "access_account", "obligations_leave")
                .allSatisfy(table -> assertThat(partsOf(table))
                        .as("parts of %s (a PartOfMerge bean whose tables() or untouched() name it)", table)
                        .hasSize(1));
    }

    private List<String> partsOf(String table) {
        return parts.stream()
                .filter(part -> part.untouched().contains(table)
                        || part.tables().stream().anyMatch(it -> it.name().equals(table)))
                .map(PartOfMerge::key)
                .toList();
    }

    private List<String> keepersOf(String table) {
        return keepers.stream()
                .filter(keeper -> keeper.tables().contains(table))
                .map(PersonalData::key)
                .toList();
    }

    /// Tables with a column for a person, and those whose rows belong to rows of one of them.
    private Set<String> tablesThatKnowAPerson() {
        return new TreeSet<>(db.sql("""
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
                """).query(String.class).list());
    }
}
