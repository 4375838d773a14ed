package org.weltoffen.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.security.access.AccessDeniedException;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Role;
import org.weltoffen.people.UnitId;
import org.weltoffen.reports.CompletionFilter.Part;
import org.weltoffen.reports.ListRoom.Duty;

@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class CompletionListTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Town TOWN = Town.of(300);

    private final ListRoom room;
    private final CompletionList list;

    @Autowired
    CompletionListTests(JdbcConnectionDetails database, Desk desk) {
        room = new ListRoom(database);
        list = desk.list(room.db());
    }

    @BeforeAll
    void fill() {
        room.fill(TOWN.units(), TOWN.people(), TOWN.duties());
    }

    @AfterAll
    void close() {
        room.close();
    }

    @BeforeEach
    void hrIsAtTheDesk() {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
    }

    @AfterEach
    void nobodyIs() {
        SignedIn.out();
    }

    private static List<CompletionFilter> everyCombination(int year) {
        var office = new UnitId(TOWN.units().getFirst().id());
        var filters = new ArrayList<CompletionFilter>();
        for (var text : List.of("", "hong ng", "10000", "%")) {
            for (var where : Arrays.asList(null, office)) {
                for (var statuses : statuses()) {
                    for (var wave : Arrays.asList(null, 2)) {
                        for (var mode : Arrays.asList(null, Mode.MANDATORY)) {
                            filters.add(new CompletionFilter(year, text, where, statuses, wave, mode));
                        }
                    }
                }
            }
        }
        return filters;
    }

    private static List<Set<CompletionStatus>> statuses() {
        var all = new ArrayList<Set<CompletionStatus>>();
        all.add(Set.of());
        all.add(Set.of(CompletionStatus.OVERDUE, CompletionStatus.EXEMPT));
        all.add(Set.of(CompletionStatus.OPEN, CompletionStatus.OVERDUE));
        all.add(Set.of(CompletionStatus.PAUSED, CompletionStatus.RECOGNISED, CompletionStatus.FULFILLED));
        all.add(Set.of(CompletionStatus.OVERDUE));
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027})
    void theDatabaseAnswersAsSomebodyGoingThroughTheFilesWould(int year) {
        everyCombination(year).forEach(this::compare);
    }

    private void compare(CompletionFilter filter) {
        var expected = TOWN.duties().stream().filter(duty -> fits(duty, filter)).toList();

        assertThat(list.pages(filter).page(CompletionSort.BY_NAME, 0, 1_000))
                .as("%s", filter)
                .extracting(row -> row.staffNumber() + " " + row.status())
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(duty -> duty.person().number() + " " + status(duty))
                        .toList());
        assertThat(list.count(filter)).isEqualTo(expected.size());
        var summary = list.summary(filter);
        for (var status : CompletionStatus.values()) {
            assertThat(summary.of(status)).isEqualTo((int)
                    expected.stream().filter(duty -> status(duty) == status).count());
        }
        assertThat(summary.named()).isEqualTo(expected.size());
        summary.people().ifPresent(people -> assertThat(people)
                .isEqualTo((int) expected.stream().map(Duty::person).distinct().count()));
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}: {2}")
    @CsvSource({
        "dabrow, 'Dąbrowska', true",
        "celik, 'Çelik', true",
        "ÇELİK, 'Çelik', true",
        "neill, 'O''Neill', true",
        "o'n, 'O''Neill', true",
        "ozturk, 'Müller-Öztürk', true",
        "hong nguyen, 'Nguyễn, Thị Hồng', true",
        "guyen, 'Nguyễn', false",
        "_lbrecht, 'Albrecht', false",
    })
    void aWordFindsNamesByTheBeginningsOfTheirWords(String text, String name, boolean found) {
        var rows = list.pages(CompletionFilter.of(2026).withText(text)).page(CompletionSort.BY_NAME, 0, 1_000);

        assertThat(rows.stream().anyMatch(row -> row.name().contains(name))).isEqualTo(found);
    }

    @Test
    void peopleAreCountedWhereNobodyCanHaveTwoLines() {
        var offered = CompletionFilter.of(2026).withMode(Mode.OFFERED);

        assertThat(list.summary(offered).people()).hasValue(list.count(offered));
        assertThat(list.summary(CompletionFilter.of(2026)).people()).isEmpty();
    }

    @Test
    void whatOnlyTheCountRemainsOfIsCountedAndNoLine() {
        room.db().sql("""
                insert into obligations_ledger_v (
                    obligation_id, employee_id, policy_id, policy_name_de, policy_name_en, cycle_id, mode, year, status, untied)
                select uuid(), employee_id, policy_id, policy_name_de, policy_name_en, policy_id, mode, 2019, 'LAPSED', number
                from (
                    select l.*, row_number() over (order by l.obligation_id) - 1 as number
                    from obligations_ledger_v l
                    order by l.obligation_id
                    limit 2
                ) two
                """).update();
        room.count(2019);
        var filter = CompletionFilter.of(2019);

        assertThat(list.summary(filter).total()).isEqualTo(2);
        assertThat(list.summary(filter).named()).isEqualTo(1);
        assertThat(list.pages(filter).page(CompletionSort.BY_NAME, 0, 50)).hasSize(1);
        try (var ids = list.obligations(filter)) {
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void aLineStaysWithTheOfficeItCountedFor() {
        var person = TOWN.people().getFirst();
        var before = UUID.randomUUID();
        room.db()
                .sql("insert into people_office_v values (:id, 'Amt von früher')")
                .param("id", before)
                .update();
        room.db().sql("""
                insert into obligations_ledger_v (
                    obligation_id, employee_id, policy_id, policy_name_de, policy_name_en, cycle_id, office_id, mode, year,
                    due_on, status)
                values (uuid(), :person, uuid(), 'Jahrespflicht', 'Duty', uuid(), :office, 'MANDATORY', 2017, '2017-11-30', 'LAPSED')
                """).param("person", person.id()).param("office", before).update();
        room.count(2017);
        var then = CompletionFilter.of(2017).withOffice(new UnitId(before));

        assertThat(list.pages(then).page(CompletionSort.BY_NAME, 0, 50))
                .extracting(CompletionRow::name, CompletionRow::office, CompletionRow::unit)
                .containsExactly(tuple(person.name(), "Amt von früher", ""));
        assertThat(list.pages(then.withText(person.number())).page(CompletionSort.BY_NAME, 0, 50))
                .hasSize(1);
        assertThat(list.summary(then).total()).isEqualTo(1);
        assertThat(list.describe(then, Part.OFFICE, Locale.GERMAN)).contains("Amt von früher");
        assertThat(list.count(then.withOffice(new UnitId(person.office().id()))))
                .isZero();
    }

    @Test
    void whatNeedsSomebodyComesFirstByStatus() {
        var statuses = list
                .pages(CompletionFilter.of(2026))
                .page(new CompletionSort(CompletionSort.By.STATUS, false), 0, 1_000)
                .stream()
                .map(CompletionRow::status)
                .toList();

        assertThat(statuses).isSorted().startsWith(CompletionStatus.OVERDUE).endsWith(CompletionStatus.EXEMPT);
    }

    @Test
    void theFilterThatHidesEverybodyIsNamed() {
        var filter = CompletionFilter.of(2026).withWave(9).withMode(Mode.MANDATORY);

        assertThat(list.partThatHidesEverybody(filter)).contains(Part.WAVE);
        assertThat(list.describe(filter, Part.WAVE, Locale.GERMAN)).isEqualTo("Welle 9");
        assertThat(list.partThatHidesEverybody(filter.withText("gibtesnicht"))).isEmpty();
    }

    @Test
    void nobodyButHrReadsTheList() {
        for (var role : Role.values()) {
            if (role != Role.HR) {
                SignedIn.as("Neugierig", null, role);
                assertThatThrownBy(() -> list.pages(CompletionFilter.of(2026)).page(CompletionSort.BY_NAME, 0, 1))
                        .as("%s", role)
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void theListHasNoColumnBeyondTheAgreement() {
        assertThat(CompletionRow.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly(
                        "obligation",
                        "staffNumber",
                        "name",
                        "office",
                        "unit",
                        "policy",
                        "mode",
                        "wave",
                        "status",
                        "dueOn",
                        "fulfilledOn",
                        "certificateNumber");
    }

    private static boolean fits(Duty duty, CompletionFilter filter) {
        return duty.year() == filter.year()
                && (filter.office() == null || same(duty.person().office().id(), filter.office()))
                && (filter.wave() == null || filter.wave().equals(duty.wave()))
                && (filter.mode() == null || filter.mode() == duty.mode())
                && (filter.statuses().isEmpty() || filter.statuses().contains(status(duty)))
                && Stream.of(filter.text().split(" ", -1)).allMatch(word -> named(duty, word));
    }

    private static boolean same(UUID office, @Nullable UnitId chosen) {
        return chosen != null && office.equals(chosen.value());
    }

    private static boolean named(Duty duty, String word) {
        return duty.person().number().startsWith(word)
                || Stream.of(plain(duty.person().name()).split("[ '-]", -1)).anyMatch(part -> part.startsWith(word));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static CompletionStatus status(Duty duty) {
        var late = duty.dueOn() != null && duty.dueOn().isBefore(TODAY);
        return duty.stored().equals("OPEN") && late
                ? CompletionStatus.OVERDUE
                : CompletionStatus.valueOf(duty.stored());
    }
}
