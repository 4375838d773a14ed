package org.weltoffen.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Role;
import org.weltoffen.reports.OfferTown;
import org.weltoffen.reports.SignedIn;

@ApplicationTest
@Transactional
class OffersViewTests extends SpringBrowserlessTest {

    @Autowired
    private OfferTown town;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void thePersonnelDepartmentIsSignedIn() {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @AfterEach
    void nobodyIs() {
        SignedIn.out();
    }

    @Test
    void aYearInWhichEverybodyHadAnOfferIsOneSentence() {
        var office = town.office("Bürgeramt");
        var policy = town.policy(town.course("2030-11-20"));
        town.owes(town.person(office, "Nguyễn, Lan"), policy);
        town.owes(town.person(office, "Őry, Kim"), policy);

        open();

        assertThat(texts())
                .contains(
                        "Alle 2 angesprochenen Personen hatten 2031 ein nutzbares Angebot.",
                        "Niemand. Jede angesprochene Person konnte das Angebot nutzen.");
        assertThat(find(OfferGrid.class).all()).isEmpty();
        assertThat(find(PlainTable.class).all()).hasSize(2);
        assertThat(export().isEnabled()).isFalse();
    }

    @Test
    void whoHadNoneIsListedWithTheReasonAndTheLookIsRecorded() {
        var office = town.office("Bürgeramt");
        town.owes(town.person(office, "Nguyễn, Lan"), town.policy("never-published"));
        town.owes(town.person(office, "Őry, Kim"), town.policy(town.course("2030-11-20")));
        var looks = looks();

        open();

        assertThat(texts()).contains("1 von 2 angesprochenen Personen hatte 2031 kein nutzbares Angebot.");
        var grid = test(find(OfferGrid.class).single());
        assertThat(grid.size()).isEqualTo(1);
        assertThat(grid.getRow(0).name()).isEqualTo("Nguyễn, Lan");
        assertThat(find(ListItem.class).all())
                .anySatisfy(item ->
                        assertThat(item.getElement().getTextRecursively()).contains("Bürgeramt", "1 von 2 ohne"));
        assertThat(export().isEnabled()).isTrue();
        assertThat(looks()).isEqualTo(looks + 1);
    }

    @Test
    void aYearWithoutAnybodySaysSo() {
        open();

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Noch kein Angebot zu prüfen");
    }

    private static void open() {
        UI.getCurrent().navigate("hr/offers", QueryParameters.of("year", Integer.toString(OfferTown.YEAR)));
    }

    private int looks() {
        return db.sql("select count(*) from audit_entry where subject = 'list:offers'")
                .query(Integer.class)
                .single();
    }

    private Button export() {
        return find(Button.class).withText("Exportieren").single();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
