package org.weltoffen.obligations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;
import org.weltoffen.obligations.Duties;
import org.weltoffen.people.Staff;

/// Whoever is asked for more than one thing sees all of it.
@ApplicationTest
class SeveralDutiesTests extends SpringBrowserlessTest {

    @Autowired
    private Duties duties;

    @Autowired
    private MyYear year;

    @Autowired
    private Staff staff;

    @Autowired
    private TimeMachine clock;

    @BeforeEach
    void twoPapersAskForSomething() {
        clock.travelTo(LocalDate.of(2026, 9, 14));
        UI.getCurrent().setLocale(Locale.GERMAN);
        duties.build();
        duties.another("Leitungskurs", LocalDate.of(2026, 11, 1));
    }

    @AfterEach
    void clean() {
        duties.clean();
        clock.reset();
    }

    @Test
    void whatWasNotDoneInAYearThatIsOverBelongsToEarlierYears() {
        var person = staff.employee(duties.only().employee());

        clock.travelTo(LocalDate.of(2027, 2, 1));

        assertThat(year.of(person)).isEmpty();
        assertThat(year.earlier(person)).hasSize(2);
    }

    @Test
    void whatIsDueFirstStandsInFrontAndTheOtherBesideIt() {
        var person = staff.employee(duties.only().employee());

        var ways = year.of(person);

        assertThat(ways)
                .extracting(way -> way.obligation().policyName().de())
                .containsExactly("Leitungskurs", "Jährliche Fortbildung");
        var beside = new AlsoAsked(ways.subList(1, 2), LocalDate.of(2026, 9, 14));
        UI.getCurrent().add(beside);
        assertThat(find(Span.class, beside).all()).extracting(Span::getText).contains("Jährliche Fortbildung");
        assertThat(find(Why.class, beside).all()).hasSize(1);
    }
}
