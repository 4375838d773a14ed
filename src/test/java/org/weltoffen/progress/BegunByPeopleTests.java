package org.weltoffen.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.progress.Learning.INTERPRETING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;
import org.weltoffen.people.Deliveries;
import org.weltoffen.people.Delivery;
import org.weltoffen.people.Staff;
import org.weltoffen.people.Undoing;

@ApplicationTest
@Transactional
@SignedInAs(Role.HR)
class BegunByPeopleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    @Autowired
    private Staff staff;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Progress progress;

    @Test
    void anImportIsNotUndoneOnceANewcomerHasBegunACourse(@Autowired JdbcClient db) {
        new Hamlet(db).settle(staff, LocalDate.of(2026, 3, 1));
        var delivery = imported("Personalnr;Name;Einheit\nhamlet.99;Neu Hier;hamlet\n");
        var newcomer = staff.byStaffNumber("hamlet.99").orElseThrow().id();
        progress.begin(newcomer, INTERPRETING);

        assertThat(deliveries.undo(delivery.id())).isEqualTo(new Undoing.NewcomersHaveBegun(1));
        assertThat(staff.employee(newcomer).displayName()).isEqualTo("Neu Hier");
    }

    private Delivery imported(String text) {
        var id = deliveries.receive("staff.csv", text.getBytes(UTF_8));
        var settings = deliveries.delivery(id).settings();
        deliveries.compare(id, settings.withSource("hamlet").withDay(TODAY).doing(false, true, true, true));
        deliveries.apply(id, false);
        return deliveries.delivery(id);
    }
}
