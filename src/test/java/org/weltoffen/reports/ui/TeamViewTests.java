package org.weltoffen.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Role;
import org.weltoffen.reports.ListRoom.Person;
import org.weltoffen.reports.SignedIn;

@ApplicationTest
@Import(MadeUpTown.class)
class TeamViewTests extends SpringBrowserlessTest {

    private final Person manager = MadeUpTown.TOWN.people().stream()
            .filter(Person::manager)
            .findFirst()
            .orElseThrow();

    @BeforeEach
    void aManagerIsSignedIn() {
        SignedIn.as("Ute Hartmann", manager.number(), Role.MANAGER, Role.EMPLOYEE);
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @AfterEach
    void nobodyIs() {
        SignedIn.out();
    }

    @Test
    void aManagerReadsCountsOfTheirTeamAndNoName() {
        var view = navigate(TeamView.class);

        assertThat(find(H1.class).single().getText())
                .isEqualTo("Mein Team, " + manager.unit().name());
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .anyMatch(text -> text.matches("\\d+ von \\d+ haben sie erfüllt."));
        var everything = view.getElement().getOuterHTML();
        assertThat(MadeUpTown.TOWN.people()).noneMatch(person -> everything.contains(person.name()));
    }

    @Test
    void whoManagesNobodyIsToldSo() {
        SignedIn.as("Anja Brandt", "1", Role.MANAGER);

        navigate(TeamView.class);

        assertThat(find(H2.class).single().getText()).isEqualTo("Kein Team");
    }
}
