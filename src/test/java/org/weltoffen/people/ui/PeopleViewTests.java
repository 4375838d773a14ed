package org.weltoffen.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.people.Settlement;
import org.weltoffen.people.Staff;

@ApplicationTest
@Transactional
@SignedInAs(Role.HR)
class PeopleViewTests extends SpringBrowserlessTest {

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void germanWords() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void theListTellsWhoWasThereOnTheDay() {
        var numbers = new Settlement(staff).andOneMoves(staff).numbers();

        UI.getCurrent()
                .navigate(
                        PeopleNavigation.PEOPLE,
                        QueryParameters.fromString("text=%s&day=2026-05-01".formatted(numbers)));

        var grid = find(PeopleGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(test(grid).getRow(0).unit()).isEqualTo("residents");
        assertThat(find(Paragraph.class).withClassName("people-footer").single().getText())
                .isEqualTo("2 Personen am 01.05.2026");
        assertThat(looks("list:people")).isEqualTo(1);
    }

    @Test
    void whereNobodyMatchesAWayOutIsTold() {
        UI.getCurrent().navigate(PeopleNavigation.PEOPLE, QueryParameters.fromString("text=gibt-es-nicht"));

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Niemand passt");
    }

    @Test
    void aPersonsPageListsEveryPostAndIsOnRecord() {
        var person = new Settlement(staff).andOneMoves(staff).person(staff, "1");

        UI.getCurrent().navigate(PeopleNavigation.person(person));

        assertThat(find(H1.class).single().getText()).isEqualTo("Ida Funk");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .containsSubsequence("01.09.2026", "heute", "letters, hall", "01.01.2020", "31.08.2026");
        assertThat(looks("employee:" + person.value())).isEqualTo(1);
    }

    private int looks(String subject) {
        return db.sql("select count(*) from audit_entry where action = 'data.seen' and subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }
}
