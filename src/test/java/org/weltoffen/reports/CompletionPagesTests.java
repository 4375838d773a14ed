package org.weltoffen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.weltoffen.ApplicationTest;
import org.weltoffen.RowsRead;
import org.weltoffen.access.Role;
import org.weltoffen.people.UnitId;
import org.weltoffen.platform.Signposts;
import org.weltoffen.reports.CompletionLines.Road;
import org.weltoffen.reports.CompletionQuery.Line;

@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class CompletionPagesTests {

    private final ListRoom room;
    private final CompletionList list;
    private final Clock clock;
    private final Town town = Town.of(300);
    private final UnitId office = new UnitId(town.units().getFirst().office());

    @Autowired
    CompletionPagesTests(JdbcConnectionDetails database, Desk desk) {
        room = new ListRoom(database);
        list = desk.list(room.db());
        clock = desk.clock();
    }

    @BeforeAll
    void fill() {
        room.fill(town.units(), town.people(), town.duties());
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

    @Test
    void aListIsSortedAndPagedWithoutGapsOrDoubles() {
        var filter = CompletionFilter.of(2026);
        var few = filter.withStatuses(Set.of(CompletionStatus.OVERDUE, CompletionStatus.EXEMPT));
        for (var chosen : List.of(filter, few, filter.withText("m"), filter.withMode(Mode.OFFERED))) {
            for (var by : CompletionSort.By.values()) {
                for (var descending : List.of(true, false)) {
                    var sort = new CompletionSort(by, descending);
                    var whole = list.pages(chosen).page(sort, 0, 1_000);

                    assertThat(whole).as("%s %s", chosen, sort).hasSize(list.count(chosen));
                    assertThat(turned(chosen, sort, List.of(0, 1, 2, 3, 4, 5, 6, 7)))
                            .isEqualTo(whole);
                    assertThat(turned(chosen, sort, List.of(3, 1, 7, 4, 2, 6, 0, 5)))
                            .isEqualTo(whole);
                    assertThat(whole).isSortedAccordingTo(order(sort));
                }
            }
        }
    }

    /// The lines of all pages, whichever way somebody goes through them.
    private List<CompletionRow> turned(CompletionFilter filter, CompletionSort sort, List<Integer> way) {
        var pages = list.pages(filter);
        var seen = new TreeMap<Integer, List<CompletionRow>>();
        way.forEach(page -> seen.put(page, pages.page(sort, page * 70, 70)));
        return seen.values().stream().flatMap(List::stream).toList();
    }

    /// By what the lines show; those that agree in it may stand in any order.
    private static Comparator<CompletionRow> order(CompletionSort sort) {
        var order =
                switch (sort.by()) {
                    case NAME, STAFF_NUMBER -> Comparator.<CompletionRow, Integer>comparing(_ -> 0);
                    case STATUS -> Comparator.comparing(CompletionRow::status);
                    case DUE ->
                        Comparator.comparing(
                                CompletionRow::dueOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
                };
        return sort.descending() ? order.reversed() : order;
    }

    @ParameterizedTest
    @EnumSource(names = {"NAME", "STAFF_NUMBER"})
    void whoGoesOnFromAPageDoesNotPassOverAllThoseBeforeItAgain(CompletionSort.By by) {
        var filter = CompletionFilter.of(2026);
        var sort = new CompletionSort(by, false);
        var pages = list.pages(filter);
        var middle = list.count(filter) / 2;
        pages.page(sort, middle, 10);

        var goingOn = RowsRead.by(room.db(), () -> pages.page(sort, middle + 10, 10));
        var afresh = RowsRead.by(room.db(), () -> list.pages(filter).page(sort, middle + 10, 10));

        assertThat(goingOn).isLessThan(afresh / 2);
    }

    @ParameterizedTest
    @EnumSource(CompletionSort.By.class)
    void whoeverJumpsFindsTheSignpostsOfThoseBefore(CompletionSort.By by) {
        var filter = CompletionFilter.of(2026);
        for (var chosen :
                List.of(filter, filter.withMode(Mode.OFFERED), filter.withStatuses(Set.of(CompletionStatus.OVERDUE)))) {
            for (var descending : List.of(true, false)) {
                var sort = new CompletionSort(by, descending);
                var signposts = signposts(Runnable::run);
                var whole = list.pages(chosen).page(sort, 0, 1_000);

                for (var offset : List.of(whole.size() - 1, whole.size() / 2, whole.size() / 3, 41)) {
                    assertThat(page(chosen, signposts, sort, offset))
                            .as("%s %s from %s", chosen, sort, offset)
                            .isEqualTo(ids(whole).subList(offset, Math.min(offset + 10, whole.size())));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NAME", "STAFF_NUMBER"})
    void theFirstToJumpDoesNotPassOverAllThoseBefore(CompletionSort.By by) {
        var sort = new CompletionSort(by, false);
        var everybody = CompletionFilter.of(2026);
        for (var filter : List.of(everybody, everybody.withOffice(office))) {
            var middle = list.count(filter) / 2;
            var signposts = signposts(Runnable::run);
            page(filter, signposts, sort, 0);

            var jump = RowsRead.by(room.db(), () -> page(filter, signposts, sort, middle));
            var walk = RowsRead.by(room.db(), () -> page(filter, signposts(_ -> {}), sort, middle));

            assertThat(jump).as("%s", filter).isLessThan(walk / 2);
        }
    }

    /// Signposts of which there are many even along a list as short as those here.
    private Signposts<Road, Line> signposts(Executor background) {
        return new Signposts<>(clock, background, 40, 20);
    }

    private List<UUID> page(CompletionFilter filter, Signposts<Road, Line> signposts, CompletionSort sort, int offset) {
        return new CompletionLines(room.db(), filter, LocalDate.now(clock), signposts)
                .page(sort, offset, 10, new Places());
    }

    private static List<UUID> ids(List<CompletionRow> rows) {
        return rows.stream().map(row -> row.obligation().value()).toList();
    }
}
