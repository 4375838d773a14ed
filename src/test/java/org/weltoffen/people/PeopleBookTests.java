package org.weltoffen.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.RowsRead;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;

@ApplicationTest
@Transactional
@SignedInAs(Role.HR)
class PeopleBookTests {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final int CROWD = 120;

    @Autowired
    private PeopleBook book;

    @Autowired
    private Staff staff;

    @Autowired
    private Merges merges;

    @Autowired
    private JdbcClient db;

    private Village village;

    @BeforeEach
    void aVillageOfWhomSomeStandTwiceAndSomeHaveLeft() {
        village = Village.hall()
                .unit("works", UnitKind.OFFICE, "mayor")
                .unit("yard", UnitKind.SECTION, "works")
                .person("1", "Nguyễn Thị Hồng", "residents")
                .person("2", "Hồng O'Neill", "letters")
                .person("3", "Zoë Dąbrowska-Çelik", "yard")
                .person("4", "Ida Funk", "letters", "2019-01-01", "2025-12-31")
                .person("5", "Ida Funk", "yard", "2026-01-01", null);
        IntStream.range(0, CROWD)
                .forEach(i -> village.person("9" + i, "Emil Alike", i % 3 == 0 ? "yard" : "residents"));
        staff.merge(village, SPRING);
        merge("1", "2");
        merge("4", "5");
    }

    private void merge(String former, String remaining) {
        var preview = merges.preview(person(former), person(remaining), MergeChoice.OF_THE_REMAINING);
        merges.merge(((Looking.Possible) preview).preview());
    }

    private EmployeeId person(String number) {
        return staff.byStaffNumber(village.number(number)).orElseThrow().id();
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({
        "'thi nguyen', '2'",
        "'NEILL', '2'",
        "'hong, o''n', '2'",
        "'celik zoe dab', '3'",
        "'owska', ''",
        "'%', ''",
        "'_da', ''",
    })
    void aWordFindsPeopleByTheBeginningsOfTheirWordsUnderAnyRecord(String text, String number) {
        var found = people(filter(SPRING, text, null)).stream()
                .filter(it -> it.staffNumber().startsWith(village.number("")))
                .map(PersonOnDay::staffNumber);

        assertThat(found).containsExactlyElementsOf(number.isEmpty() ? List.of() : List.of(village.number(number)));
    }

    @Test
    void whoIsFoundHasAPostOnTheDayInTheOfficeAskedFor() {
        var ida = "funk " + village.number("");

        assertThat(people(filter(LocalDate.of(2020, 1, 1), ida, null)))
                .extracting(PersonOnDay::staffNumber, PersonOnDay::unit)
                .containsExactly(tuple(village.number("5"), "letters"));
        assertThat(people(filter(SPRING, ida, office("works")))).hasSize(1);
        assertThat(people(filter(SPRING, ida, office("hall")))).isEmpty();
        assertThat(people(filter(LocalDate.of(2018, 12, 31), ida, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2020-01-01", "2025-12-31", "2026-03-01", "2030-01-01"})
    void asManyAreCountedAsAreListed(LocalDate day) {
        for (var text : List.of("", "emil", village.number(""))) {
            for (var office : Arrays.asList(null, office("hall"), office("works"))) {
                var filter = filter(day, text, office);

                assertThat(people(filter))
                        .as("%s", filter)
                        .hasSize(book.pages(filter).all())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void peopleStandInOrderOfTheirNames() {
        assertThat(people(filter(SPRING, village.number(""), null)).stream()
                        .map(PersonOnDay::name)
                        .distinct())
                .containsExactly("Emil Alike", "Hồng O'Neill", "Ida Funk", "Zoë Dąbrowska-Çelik");
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsOrDoublesWhicheverWaySomebodyGoes() {
        for (var filter :
                List.of(filter(SPRING, "", null), filter(SPRING, "emil", null), filter(SPRING, "", office("works")))) {
            var whole = people(filter);

            assertThat(turned(filter, whole.size(), List.of(0, 1, 2, 3))).isEqualTo(whole);
            assertThat(turned(filter, whole.size(), List.of(2, 0, 3, 1))).isEqualTo(whole);
        }
    }

    @Test
    void whoGoesOnFromAPageDoesNotPassOverAllThoseBeforeItAgain() {
        var filter = filter(SPRING, "", null);
        var pages = book.pages(filter);
        var others = book.pages(filter);
        pages.page(100, 5);

        var goingOn = RowsRead.by(db, () -> pages.page(105, 5));
        var afresh = RowsRead.by(db, () -> others.page(105, 5));

        assertThat(goingOn).isLessThan(afresh / 2);
    }

    private List<PersonOnDay> turned(PeopleFilter filter, int size, List<Integer> way) {
        var pages = book.pages(filter);
        var each = size / 4 + 1;
        var seen = new TreeMap<Integer, List<PersonOnDay>>();
        way.forEach(page -> seen.put(page, pages.page(page * each, each)));
        return seen.values().stream().flatMap(List::stream).toList();
    }

    private List<PersonOnDay> people(PeopleFilter filter) {
        return book.pages(filter).page(0, 1_000_000);
    }

    private UnitId office(String key) {
        return db.sql("select id from people_unit where unit_key = :key")
                .param("key", village.key(key))
                .query((row, _) -> new UnitId(row.getObject("id", UUID.class)))
                .single();
    }

    private static PeopleFilter filter(LocalDate day, String text, @Nullable UnitId office) {
        return new PeopleFilter(day, text, office);
    }
}
