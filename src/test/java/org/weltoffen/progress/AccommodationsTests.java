package org.weltoffen.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.privacy.DataSubject;

@ApplicationTest
@Transactional
class AccommodationsTests {

    @Autowired
    private Accommodations accommodations;

    @Autowired
    private AccommodationKeeper keeper;

    @Autowired
    private JdbcClient db;

    private final EmployeeId katrin = Learning.somebody();

    @Test
    @SignedInAs(Role.HR)
    void hrEntersChangesAndTakesBack() {
        assertThat(accommodations.of(katrin)).isEmpty();
        accommodations.enter(katrin, Allowance.TWICE);
        accommodations.enter(katrin, Allowance.HALF_MORE);
        assertThat(accommodations.of(katrin)).contains(Allowance.HALF_MORE);
        accommodations.remove(katrin);
        accommodations.remove(katrin);
        assertThat(accommodations.of(katrin)).isEmpty();
        assertThat(entries("accommodation.%")).isEqualTo(3);
    }

    @Test
    @SignedInAs(Role.HR)
    void theTrailNeverSaysWho() {
        accommodations.enter(katrin, Allowance.TWICE);
        assertThat(db.sql("""
                        select count(*)
                        from audit_entry
                        where concat(coalesce(subject, ''), details) like :person
                        """)
                        .param("person", "%" + katrin.value() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @SignedInAs(Role.HR)
    void everyLookAtTheListIsWrittenDown() {
        var before = entries("data.seen");
        accommodations.all();
        assertThat(entries("data.seen")).isEqualTo(before + 1);
    }

    @Test
    @SignedInAs({Role.EMPLOYEE, Role.MANAGER, Role.ADMIN, Role.STAFF_COUNCIL})
    void nobodyElseSeesOrEntersAnything() {
        assertThatThrownBy(accommodations::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accommodations.enter(katrin, Allowance.TWICE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accommodations.remove(katrin)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @SignedInAs(Role.HR)
    void thePersonGetsItAndItGoesAfterThreeYearsOrWithThem() {
        accommodations.enter(katrin, Allowance.NO_LIMIT);
        var person = new DataSubject(katrin.value());
        assertThat(keeper.export(person).get("progress_accommodation"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("allowance", "NO_LIMIT"));
        assertThat(keeper.retain(LocalDate.of(2029, 9, 14))).isZero();
        assertThat(keeper.retain(LocalDate.of(2029, 9, 16))).isEqualTo(1);
        accommodations.enter(katrin, Allowance.TWICE);
        assertThat(keeper.erase(person)).isEqualTo(1);
    }

    private int entries(String action) {
        return db.sql("select count(*) from audit_entry where action like :action")
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
