package org.weltoffen.obligations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.AccountId;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Mode;
import org.weltoffen.obligations.ObligationsNavigation;
import org.weltoffen.obligations.Policies;
import org.weltoffen.obligations.Policy;
import org.weltoffen.obligations.PolicyDrafts;
import org.weltoffen.obligations.PolicyState;
import org.weltoffen.obligations.Programme;
import org.weltoffen.obligations.Resolution;
import org.weltoffen.obligations.ResolutionId;
import org.weltoffen.obligations.Resolutions;
import org.weltoffen.reports.SignedIn;

@ApplicationTest
class PolicyViewTests extends SpringBrowserlessTest {

    @Autowired
    private Resolutions resolutions;

    @Autowired
    private Policies policies;

    @Autowired
    private PolicyDrafts drafts;

    @Autowired
    private JdbcClient db;

    private Resolution paper;
    private Policy draft;

    @BeforeEach
    void aDraftLiesOnTheDesk() {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
        UI.getCurrent().setLocale(Locale.GERMAN);
        var id = UUID.randomUUID();
        paper = new Resolution(
                new ResolutionId(id),
                "RV-" + id,
                LocalDate.of(2026, 1, 21),
                "Ratsversammlung",
                new Text("Interkulturelle Kompetenz", "Intercultural competence"),
                Resolution.State.ADOPTED);
        resolutions.record(paper);
        var author = new AccountId(UUID.randomUUID());
        draft = drafts.begin(paper, new Text("Angebot", "Offer"), new Text("Alle", "All"), author)
                .with(Programme.of(List.of(new CourseId("interpreting"))));
        drafts.save(draft, author);
    }

    @AfterEach
    void theDeskIsCleared() {
        SignedIn.out();
        for (var table : List.of("cycle", "policy_course", "policy_unit", "policy", "resolution")) {
            db.sql("delete from obligations_" + table).update();
        }
    }

    @Test
    void theListShowsPapersWithTheirPoliciesAndWhereTheyStand() {
        UI.getCurrent().navigate("hr/policies");

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Angebot", "Interkulturelle Kompetenz");
        assertThat(page()).contains("Entwurf", "Beschlossen", "Fassung 1");
    }

    @Test
    void aChangeIsSavedAtOnceAndTheSentenceFollows() {
        open();
        assertThat(sentence()).contains("Alle können einmal im Kalenderjahr teilnehmen");

        mode(Mode.RECOMMENDED);

        assertThat(current().mode()).isEqualTo(Mode.RECOMMENDED);
        assertThat(sentence()).contains("Alle nehmen nach Möglichkeit einmal im Kalenderjahr teil");
    }

    @Test
    void anotherEditorsChangeIsShownAndNotOverwritten() {
        open();
        drafts.save(current().named(new Text("Inzwischen", "Meanwhile")), new AccountId(UUID.randomUUID()));

        mode(Mode.RECOMMENDED);

        assertThat(page()).contains("Inzwischen hat jemand anderes gespeichert");
        assertThat(current().mode()).isEqualTo(Mode.OFFERED);
        assertThat(find(TextField.class).all()).extracting(TextField::getValue).contains("Inzwischen");
    }

    @Test
    void whatTheLawForbidsIsSaidWithItsReasons() {
        open();
        mode(Mode.MANDATORY);

        click("Zur Freigabe geben");

        assertThat(page()).contains("Eine Pflicht braucht eine Rechtsgrundlage.", "Personalratsbeteiligung");
        assertThat(state()).isEqualTo(PolicyState.DRAFT);
    }

    @Test
    void oneProposesAndASecondPersonApproves() {
        open();
        click("Zur Freigabe geben");
        assertThat(state()).isEqualTo(PolicyState.PROPOSED);
        assertThat(page()).contains("Freigeben kann nur eine andere Person");

        SignedIn.as("Beate Krohn", null, Role.HR);
        open();
        click("Freigeben");

        assertThat(state()).isEqualTo(PolicyState.IN_FORCE);
    }

    @Test
    void theStaffCouncilReadsAndChangesNothing() {
        SignedIn.as("Dominika Żurek", null, Role.STAFF_COUNCIL);

        open();

        assertThat(find(RadioButtonGroup.class).single().isReadOnly()).isTrue();
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Zur Freigabe geben");
        assertThat(sentence()).contains("Alle können");
    }

    @Test
    void anUnknownPolicyIsSaidToBeUnknown() {
        UI.getCurrent().navigate("hr/policies/" + UUID.randomUUID());

        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Regel gibt es nicht");
    }

    @Test
    void aPaperShowsItsWayAndTakesTheNextStep() {
        UI.getCurrent().navigate(ObligationsNavigation.resolution(paper.id()));
        assertThat(page()).contains("Beschlossen");

        click("Regel auf diesem Papier beginnen");

        assertThat(find(H1.class).single().getText()).isEqualTo("Neue Regel");
    }

    @Test
    void twoPoliciesStandSideBySide() {
        var id = draft.id().value().toString();
        UI.getCurrent().navigate("hr/policies/compare", QueryParameters.simple(Map.of("a", id, "b", id)));

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .anyMatch(text -> text.startsWith("Die erste betrifft"));
    }

    private void open() {
        UI.getCurrent().navigate(ObligationsNavigation.policy(draft.id()));
    }

    @SuppressWarnings("unchecked")
    private void mode(Mode mode) {
        RadioButtonGroup<Mode> group = find(RadioButtonGroup.class).single();
        test(group)
                .selectItem(
                        switch (mode) {
                            case MANDATORY -> "Pflicht";
                            case RECOMMENDED -> "Empfohlen";
                            case OFFERED -> "Angebot";
                        });
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String sentence() {
        return find(Paragraph.class).withClassName("policy-sentence").single().getText();
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getOuterHTML();
    }

    private Policy current() {
        return policies.find(draft.id()).orElseThrow();
    }

    private PolicyState state() {
        return policies.entry(draft.id()).orElseThrow().state();
    }
}
