package org.weltoffen.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class FrameTests extends SpringBrowserlessTest {

    @BeforeEach
    void readGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    @SignedInAs(Role.EMPLOYEE)
    void learnersSeeTheirPagesAndNoWorkingArea() {
        navigate(ProbePages.Learning.class);

        assertThat(find(LearnerFrame.class).all()).hasSize(1);
        assertThat(addresses()).contains("probe").doesNotContain("hr/probe");
    }

    @Test
    @SignedInAs(Role.EMPLOYEE)
    void aSessionGoesWithinMinutesAfterItsLastWindow() {
        var session = UI.getCurrent().getSession();
        assertThat(session.getSession().getMaxInactiveInterval()).isEqualTo(30 * 60);

        opensAndCloses(session);
        assertThat(session.getSession().getMaxInactiveInterval())
                .as("another window is still open")
                .isEqualTo(30 * 60);

        UI.getCurrent().close();
        opensAndCloses(session);
        assertThat(session.getSession().getMaxInactiveInterval()).isEqualTo(LastWindow.AFTERWARDS.toSeconds());
    }

    @Test
    @SignedInAs(Role.EMPLOYEE)
    void anAnswerIsKeptInOneByteALetterAndMeansTheSame() {
        var window = UI.getCurrent();
        var answer = "{\"text\":\"Thị Hồng: „über 5 € – \\\"ja\\\"“ 🙂\"}";
        window.getInternals().setLastRequestResponse(answer);

        new LastAnswers().requestEnd(VaadinRequest.getCurrent(), VaadinResponse.getCurrent(), window.getSession());

        var kept = window.getInternals().getLastRequestResponse();
        assertThat(StandardCharsets.ISO_8859_1.newEncoder().canEncode(kept)).isTrue();
        assertThat(JsonMapper.shared().readTree(kept))
                .isEqualTo(JsonMapper.shared().readTree(answer));
    }

    private static void opensAndCloses(VaadinSession session) {
        var window = new UI();
        window.getInternals().setSession(session);
        new LastWindow(Duration.ofMinutes(30)).uiInit(new UIInitEvent(window, session.getService()));
        window.getInternals().setSession(null);
    }

    @Test
    @SignedInAs({Role.EMPLOYEE, Role.HR})
    void whoAlsoWorksInTheOfficeFindsTheWayThere() {
        navigate(ProbePages.Learning.class);

        assertThat(addresses()).contains("probe", "hr/probe");
    }

    @Test
    @SignedInAs({Role.EMPLOYEE, Role.HR})
    void theWorkingAreasHaveTheStaffFrame() {
        navigate(ProbePages.Learning.class);
        navigate(ProbePages.Working.class);

        assertThat(find(StaffFrame.class).all()).hasSize(1);
        assertThat(find(LearnerFrame.class).all()).isEmpty();
        assertThat(find(H1.class).all()).extracting(H1::getText).containsExactly("Arbeiten");
    }

    @Test
    @SignedInAs({Role.EMPLOYEE, Role.HR})
    void theCurrentPageIsMarked() {
        navigate(ProbePages.Working.class);

        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(Anchor::getHref)
                .containsExactly("hr/probe");
    }

    @Test
    @SignedInAs(Role.EMPLOYEE)
    void theSkipLinkStaysOnThePage() {
        navigate(ProbePages.Learning.class);

        assertThat(addresses().getFirst()).isEqualTo("probe#content");
    }

    @Test
    @SignedInAs(Role.EMPLOYEE)
    void aPageOfAnotherRoleSaysThatThePermissionIsMissing() {
        UI.getCurrent().navigate("hr/probe");

        assertThat(headings()).containsExactly("Dafür fehlt Ihnen die Berechtigung");
    }

    @Test
    @SignedInAs(Role.EMPLOYEE)
    void anAddressWithoutAPageSaysSo() {
        UI.getCurrent().navigate("nothing/here");

        assertThat(headings()).containsExactly("Diese Seite gibt es nicht");
    }

    @Test
    @SignedInAs(Role.EMPLOYEE)
    void aBrokenPageShowsAReference() {
        UI.getCurrent().navigate("probe/broken");

        assertThat(headings()).containsExactly("Das hat nicht geklappt");
        assertThat(find(Unexpected.class).single().getElement().getTextRecursively())
                .containsPattern("WO-[2-9A-HJ-NP-Z]{4}");
    }

    @Test
    @SignedInAs(Role.EMPLOYEE)
    void aMishapKeepsThePageAndShowsAReference() {
        var page = navigate(ProbePages.Learning.class);
        new Mishaps().error(new ErrorEvent(new IllegalStateException("stumbled")));

        assertThat(page.isAttached()).isTrue();
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Bereits Gespeichertes ist noch da")
                .containsPattern("WO-[2-9A-HJ-NP-Z]{4}");
        test(find(NativeButton.class).withText("Schließen").single()).click();
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("WO-");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"Katrin Seidel,KS", "Nguyễn Thị Thu Hà,NH", "Cher,C", "őry de Ávila,ŐÁ"})
    void initialsAreOfTheFirstAndTheLastName(String name, String initials) {
        assertThat(AccountMenu.initials(name)).isEqualTo(initials);
    }

    @ParameterizedTest(name = "/{0} belongs to {1}")
    @CsvSource({"hr/completions,HR", "team,TEAM", "/admin/x?y,ADMIN", "hrx,", "year,", "'',"})
    void theFrameFollowsFromTheAddress(String address, @Nullable Area area) {
        assertThat(Area.of(address).orElse(null)).isEqualTo(area);
    }

    private List<String> headings() {
        return find(H1.class).all().stream().map(H1::getText).toList();
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
