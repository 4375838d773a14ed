package org.weltoffen.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.people.Settlement;
import org.weltoffen.people.Staff;
import org.weltoffen.shell.ErrorNote;

@ApplicationTest
@Transactional
@SignedInAs(Role.HR)
class MergeViewTests extends SpringBrowserlessTest {

    @Autowired
    private Staff staff;

    private EmployeeId ida;
    private EmployeeId jan;

    @BeforeEach
    void twoRecords() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        var settlement = new Settlement(staff);
        ida = settlement.person(staff, "1");
        jan = settlement.person(staff, "2");
    }

    @Test
    void thePreviewTellsWhatWouldHappenAndChangesNothing() {
        open(ida, jan);

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Was bleibt", "Das geschieht");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Abschlüsse", "Nachweise", "Pflichten");
        assertThat(staff.employee(jan).id()).isEqualTo(jan);
    }

    @Test
    void afterMergingTheWayBackIsOffered() {
        open(ida, jan);

        test(button("Zusammenführen")).click();

        assertThat(staff.employee(jan).id()).isEqualTo(ida);
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Die beiden Einträge sind zusammengeführt", "Zusammenführungen");

        test(button("Zurücknehmen")).click();

        assertThat(staff.employee(jan).id()).isEqualTo(jan);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Zurückgenommen am"));
    }

    @Test
    void thePageOfThePersonTellsTheHistory() {
        open(ida, jan);
        test(button("Zusammenführen")).click();

        UI.getCurrent().navigate(PeopleNavigation.person(jan));

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Zusammenführungen");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("residents, hall", "letters, hall");
    }

    @Test
    void nobodyIsMergedWithThemselves() {
        open(ida, ida);

        assertThat(find(ErrorNote.class).all()).hasSize(1);
        assertThat(find(Button.class).withText("Zusammenführen").all()).isEmpty();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private static void open(EmployeeId person, EmployeeId other) {
        UI.getCurrent()
                .navigate(
                        PeopleNavigation.merge(person),
                        QueryParameters.of("other", other.value().toString()));
    }
}
