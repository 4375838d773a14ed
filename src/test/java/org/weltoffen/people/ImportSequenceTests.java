package org.weltoffen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;

/// Whatever comes after whatever: files of people who join, move, change names, leave and return, full and delta, some
/// applied and some undone.
@ApplicationTest
@Transactional
@SignedInAs(Role.HR)
class ImportSequenceTests {

    private static final List<String> UNITS = List.of("desks", "residents", "letters");

    @Autowired
    private Staff staff;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private JdbcClient db;

    @ParameterizedTest(name = "sequence {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nobodyIsEverInTwoPostsAndUndoingIsExact(long seed) {
        var chance = new Random(seed);
        var village = Village.hall().person("0", "Ida Funk", "residents");
        staff.merge(village, LocalDate.of(2026, 1, 1));
        var office = new Office(deliveries, village);
        Map<Integer, String> people = new TreeMap<>(Map.of(0, "Ida Funk;@residents;100"));
        var day = LocalDate.of(2026, 1, 1);
        for (int step = 0; step < 8; step++) {
            day = day.plusDays(chance.nextInt(60));
            var earlier = stateBefore(village, day);
            var before = everything(village);
            var next = changed(people, chance);
            var delivery = office.compare(day, file(next));
            if (delivery.differences() == 0) {
                continue;
            }
            assertThat(everything(village))
                    .as("the comparison of step %d", step)
                    .isEqualTo(before);
            deliveries.apply(delivery.id(), true);
            if (chance.nextInt(3) == 0) {
                assertThat(deliveries.undo(delivery.id())).isEqualTo(new Undoing.Done());
                assertThat(everything(village)).as("undone step %d", step).isEqualTo(before);
            } else {
                people = next;
                assertThat(listed(village, day)).as("staff after step %d", step).isEqualTo(names(people));
            }
            assertThat(overlaps(village))
                    .as("people in two posts after step %d", step)
                    .isZero();
            assertThat(stateBefore(village, day))
                    .as("the past after step %d", step)
                    .isEqualTo(earlier);
        }
    }

    private static Map<Integer, String> changed(Map<Integer, String> people, Random chance) {
        var next = new TreeMap<>(people);
        for (int change = 0; change < 3; change++) {
            int who = chance.nextInt(12);
            if (chance.nextInt(4) == 0 && next.size() > 1) {
                next.remove(who);
            } else {
                next.put(
                        who,
                        "Person %d%s;@%s;%d"
                                .formatted(
                                        who,
                                        chance.nextBoolean() ? "" : "-Weiß",
                                        UNITS.get(chance.nextInt(UNITS.size())),
                                        chance.nextBoolean() ? 100 : 50));
            }
        }
        return next;
    }

    private static String file(Map<Integer, String> people) {
        var text = new StringBuilder("Personalnr;Name;Einheit;Umfang\n");
        people.forEach((number, line) -> text.append("#%d;%s\n".formatted(number, line)));
        return text.toString();
    }

    private static List<String> names(Map<Integer, String> people) {
        var names = new ArrayList<String>();
        people.values().forEach(line -> names.add(line.replace("@", "")));
        return names.stream().sorted().toList();
    }

    /// Who is there from the day on, and where.
    private List<String> listed(Village village, LocalDate day) {
        return db.sql("""
                select concat(e.display_name, ';', u.name, ';', a.part_time)
                from people_employee e
                join people_assignment a on a.employee_id = e.id
                join people_post p on p.id = a.post_id
                join people_unit u on u.id = p.unit_id
                where e.source = :source
                and a.valid_from <= :day
                and (a.valid_to is null or a.valid_to >= :day)
                """).param("source", village.name).param("day", day).query(String.class).list().stream()
                .sorted()
                .toList();
    }

    /// Where everybody was on each day of assignments before the day; that must never change any more.
    private List<String> stateBefore(Village village, LocalDate day) {
        return db.sql("""
                select concat(e.staff_number, ' ', a.post_id, ' ', a.part_time, ' ', a.valid_from, ' ',
                              least(coalesce(a.valid_to, :last), :last))
                from people_employee e
                join people_assignment a on a.employee_id = e.id
                where e.source = :source
                and a.valid_from < :day
                order by e.staff_number, a.valid_from
                """)
                .param("source", village.name)
                .param("day", day)
                .param("last", day.minusDays(1))
                .query(String.class)
                .list();
    }

    private int overlaps(Village village) {
        return db.sql("""
                select count(*)
                from people_employee e
                join people_assignment a on a.employee_id = e.id
                join people_assignment b on b.employee_id = e.id and b.id <> a.id
                where e.source = :source
                and a.valid_from <= coalesce(b.valid_to, date '9999-12-31')
                and b.valid_from <= coalesce(a.valid_to, date '9999-12-31')
                """).param("source", village.name).query(Integer.class).single();
    }

    private List<Map<String, @Nullable Object>> everything(Village village) {
        return db.sql("""
                select e.*, a.id as assignment, a.post_id as assigned, a.part_time, a.valid_from, a.valid_to
                from people_employee e
                join people_assignment a on a.employee_id = e.id
                where e.source = :source
                order by e.staff_number, a.valid_from
                """).param("source", village.name).query().listOfRows();
    }
}
