package org.weltoffen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.privacy.Visibility;

/// A staff too long to be read through, in temporary tables that hide the real ones from one connection.
@ApplicationTest
@SignedInAs(Role.HR)
class LongStaffTests {

    private static final PeopleFilter ALL = new PeopleFilter(LocalDate.of(2026, 3, 1), "", null);
    private static final int CROWD = 3_000;
    private static final String UNIT = "018f0000-0000-7000-8000-000000000001";
    private static final String POST = "018f0000-0000-7000-8000-000000000002";

    private final SingleConnectionDataSource connection;
    private final JdbcClient db;
    private final StaffVersion version;
    private final PeopleBook book;
    private final Queue<Runnable> background = new ArrayDeque<>();

    @Autowired
    LongStaffTests(JdbcConnectionDetails database, Visibility visibility, AuditTrail trail, Clock clock) {
        connection = new SingleConnectionDataSource(
                database.getJdbcUrl(),
                String.valueOf(database.getUsername()),
                String.valueOf(database.getPassword()),
                true);
        db = JdbcClient.create(connection);
        version = new StaffVersion(db);
        book = new PeopleBook(db, visibility, trail, clock, version, background::add);
        for (var table : List.of("unit", "unit_history", "post", "employee", "assignment", "version", "name_start")) {
            change("create temporary table hidden_%1$s like people_%1$s".formatted(table));
            change("alter table hidden_%1$s rename to people_%1$s".formatted(table));
        }
        change("insert into people_version (id, version) values (1, 0)");
        change("""
                insert into people_unit (id, unit_key, source, name, kind, legal_kind, office_id, valid_from)
                values ('%1$s', 'hall', 'here', 'Town hall', 'OFFICE', 'CORE', '%1$s', '2020-01-01')
                """.formatted(UNIT));
        change("""
                insert into people_post (id, unit_id, title, contact, manager, integration_task)
                values ('%2$s', '%1$s', 'Clerk', 'REGULAR', false, false)
                """.formatted(UNIT, POST));
        join(1, CROWD);
    }

    private void join(int from, int to) {
        change("""
                insert into people_employee
                    (id, staff_number, source, display_name, sort_name, joined_on, unit_id, office_id, post_id)
                select uuid(), seq, 'here', '', concat('Emil ', lpad(seq * 7 mod %3$d, 6, '0')), '2020-01-01', '%1$s',
                    '%1$s', '%2$s'
                from seq_%4$d_to_%5$d
                """.formatted(UNIT, POST, CROWD, from, to));
        change("""
                insert into people_assignment (id, employee_id, post_id, part_time, valid_from)
                select uuid(), id, post_id, 100, joined_on
                from people_employee
                where staff_number between %d and %d
                """.formatted(from, to));
        change("""
                insert into people_name_start (employee_id, position, start)
                select id, 1, 'emil'
                from people_employee
                where staff_number between %d and %d
                """.formatted(from, to));
        version.next();
    }

    private void change(String sql) {
        db.sql(sql).update();
    }

    @AfterEach
    void close() {
        connection.destroy();
    }

    @Test
    void whoeverJumpsGoesOnFromTheSignpostsOfThoseBefore() {
        var first = selects(() -> middle(book.pages(ALL)));

        var second = selects(() -> middle(book.pages(ALL)));

        assertThat(first).as("leg by leg").isGreaterThan(CROWD / 2 / 200);
        assertThat(second).as("the version and the page").isEqualTo(2);
    }

    @Test
    void theFirstToJumpFindsSignposts() {
        for (var filter : List.of(ALL, ALL.withOffice(new UnitId(UUID.fromString(UNIT))))) {
            var pages = book.pages(filter);
            background.remove().run();

            assertThat(selects(() -> middle(pages))).as("%s", filter).isEqualTo(1);
        }
    }

    @Test
    void whoeverSearchesByNameNeedsNone() {
        assertThat(book.pages(ALL.withText("Emil")).all()).isEqualTo(CROWD);

        assertThat(background).isEmpty();
    }

    private static List<PersonOnDay> middle(PeoplePages pages) {
        return pages.page(CROWD / 2, 50);
    }

    @Test
    void aJumpLandsWhereTurningThePagesWouldLead() {
        var pages = book.pages(ALL);
        var turned = IntStream.range(0, CROWD / 100)
                .mapToObj(i -> pages.page(i * 100, 100))
                .flatMap(List::stream)
                .toList();

        assertThat(turned).doesNotHaveDuplicates().hasSize(CROWD);
        assertThat(List.of(CROWD - 10, CROWD / 2, CROWD / 3))
                .allSatisfy(offset ->
                        assertThat(book.pages(ALL).page(offset, 10)).isEqualTo(turned.subList(offset, offset + 10)));
    }

    @Test
    void nobodyIsCountedAgainUntilTheStaffChange() {
        assertThat(book.pages(ALL).all()).isEqualTo(CROWD);

        assertThat(selects(() -> book.pages(ALL))).as("the version").isEqualTo(1);

        join(CROWD + 1, CROWD + 1);
        assertThat(book.pages(ALL).all()).isEqualTo(CROWD + 1);
    }

    private int selects(Runnable work) {
        var before = selectsSoFar();
        work.run();
        return selectsSoFar() - before;
    }

    private int selectsSoFar() {
        return db.sql("show session status where variable_name = 'com_select'")
                .query((row, _) -> row.getInt("value"))
                .single();
    }
}
