package org.weltoffen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.weltoffen.people.UnitId;
import org.weltoffen.reports.CompletionFilter.Part;

class CompletionFilterTests {

    private static final CompletionFilter FULL = new CompletionFilter(
            2025,
            "O'Neill, 10 % & mehr",
            new UnitId(UUID.fromString("01890000-0000-7000-8000-000000000001")),
            Set.of(CompletionStatus.OPEN, CompletionStatus.OVERDUE),
            2,
            Mode.MANDATORY);

    @Test
    void anAddressHoldsTheWholeFilter() {
        assertThat(CompletionFilter.of(FULL.toQuery(), 2026)).isEqualTo(FULL);
        assertThat(FULL.toQuery()).containsEntry("status", List.of("overdue", "open"));
    }

    @Test
    void anAddressWithoutParametersMeansEverybodyThisYear() {
        assertThat(CompletionFilter.of(Map.of(), 2026)).isEqualTo(CompletionFilter.of(2026));
    }

    @Test
    void whatCannotBeUnderstoodCountsAsNotGiven() {
        var query = Map.of(
                "year", List.of("next"),
                "office", List.of("Bürgeramt"),
                "status", List.of("late", "open"),
                "wave", List.of(""),
                "mode", List.of("forced"));

        assertThat(CompletionFilter.of(query, 2026))
                .isEqualTo(CompletionFilter.of(2026).withStatuses(Set.of(CompletionStatus.OPEN)));
    }

    @Test
    void whoeverAsksForAnOfficeAloneSeesEverybodyThere() {
        var everybody = CompletionFilter.of(2025);

        assertThat(everybody.isForEverybody()).isTrue();
        assertThat(everybody.withOffice(FULL.office()).isForEverybody()).isTrue();
        assertThat(List.of(
                        everybody.withText("O'Neill"),
                        everybody.withStatuses(FULL.statuses()),
                        everybody.withWave(2),
                        everybody.withMode(Mode.OFFERED)))
                .noneMatch(CompletionFilter::isForEverybody);
    }

    @Test
    void everyPartCanBeTakenAway() {
        var filter = FULL;
        for (var part : Part.values()) {
            assertThat(filter.has(part)).isTrue();
            filter = filter.without(part);
        }
        assertThat(filter).isEqualTo(CompletionFilter.of(2025));
        assertThat(filter.parts()).isEmpty();
    }
}
