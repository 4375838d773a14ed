package org.weltoffen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;

/// Two of the personnel department at once. These tests commit and clear away what they made.
@ApplicationTest
@SignedInAs(Role.HR)
class MergesAtOnceTests {

    @Autowired
    private Staff staff;

    @Autowired
    private Merges merges;

    @Autowired
    private JdbcClient db;

    private final Village village =
            Village.hall().person("1", "Nguyễn Thị Hồng", "residents").person("2", "Hồng O'Neill", "letters");

    private EmployeeId hong;
    private EmployeeId again;

    @BeforeEach
    void settle() {
        staff.merge(village, LocalDate.of(2026, 3, 1));
        hong = staff.byStaffNumber(village.number("1")).orElseThrow().id();
        again = staff.byStaffNumber(village.number("2")).orElseThrow().id();
    }

    @AfterEach
    void vanish() {
        var ours = "(select id from people_employee where source = :source)";
        List.of(
                        "delete from people_merge where employee_id in " + ours,
                        "delete from obligations_event where obligation_id in (select id from obligations_obligation "
                                + "where employee_id in " + ours + ")",
                        "delete from obligations_obligation where employee_id in " + ours,
                        "delete from people_assignment where employee_id in " + ours,
                        "update people_employee set merged_into = null where source = :source",
                        "delete from people_employee where source = :source",
                        "delete from people_import where source = :source",
                        "update people_unit set valid_to = valid_from where source = :source and valid_to is null")
                .forEach(sql -> db.sql(sql).param("source", village.name).update());
    }

    @Test
    void theSamePairIsMergedOnceAndTheOtherIsTold() throws Exception {
        var results = atOnce(preview(hong, again), preview(hong, again));

        assertThat(results)
                .hasAtLeastOneElementOfType(Merged.Done.class)
                .contains(new Merged.Refused(MergeRefusal.ALREADY_MERGED));
        assertThat(merges.history(again)).hasSize(1);
    }

    @Test
    void aPairIsNotMergedInBothDirections() throws Exception {
        var results = atOnce(preview(hong, again), preview(again, hong));

        assertThat(results)
                .hasAtLeastOneElementOfType(Merged.Done.class)
                .contains(new Merged.Refused(MergeRefusal.ALREADY_MERGED));
        assertThat(merges.history(again)).hasSize(1);
    }

    private List<Merged> atOnce(MergePreview one, MergePreview other) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var start = new CountDownLatch(1);
            var first = both.submit(merging(one, start));
            var second = both.submit(merging(other, start));
            start.countDown();
            return List.of(first.get(), second.get());
        }
    }

    private Callable<Merged> merging(MergePreview preview, CountDownLatch start) {
        return new DelegatingSecurityContextCallable<>(() -> {
            start.await();
            return merges.merge(preview);
        });
    }

    private MergePreview preview(EmployeeId former, EmployeeId remaining) {
        return ((Looking.Possible) merges.preview(former, remaining, MergeChoice.OF_THE_REMAINING)).preview();
    }
}
