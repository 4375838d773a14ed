package org.weltoffen.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weltoffen.notices.RunBook.Kind;
import org.weltoffen.notices.RunBook.Run;
import org.weltoffen.people.EmployeeId;

class ConcernedTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final List<EmployeeId> all = Stream.generate(() -> new EmployeeId(UUID.randomUUID()))
            .limit(2_500)
            .toList();
    private final List<Run> asked = new ArrayList<>();
    private final Concerned concerned = new Concerned(this::find);

    private List<EmployeeId> find(Run run) {
        asked.add(run);
        var last = run.last();
        return last == null ? all : all.subList(all.indexOf(new EmployeeId(last)) + 1, all.size());
    }

    private static Run run(@Nullable EmployeeId last) {
        return new Run(Kind.REMINDERS, DAY, DAY.minusDays(3), last == null ? null : last.value());
    }

    @Test
    void everybodyComesOnceAndIsLookedForOnce() {
        var seen = new ArrayList<EmployeeId>();
        EmployeeId last = null;
        for (var window = concerned.next(run(last)); !window.isEmpty(); window = concerned.next(run(last))) {
            assertThat(window).hasSizeLessThanOrEqualTo(1_000);
            seen.addAll(window);
            last = window.getLast();
        }

        assertThat(seen).isEqualTo(all);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whereAnotherNodeWentOnTheRestIsLookedForAgain() {
        concerned.next(run(null));

        assertThat(concerned.next(run(all.get(1_999)))).isEqualTo(all.subList(2_000, 2_500));
        assertThat(concerned.next(run(all.getLast()))).isEmpty();
        assertThat(asked).hasSize(2);
    }
}
