package org.weltoffen.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;

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
    void anAnswerThatGotLostIsGivenAgainThoughItIsKeptPacked() throws IOException {
        navigate(ProbePages.Learning.class);
        var window = UI.getCurrent();
        var words = "Thị Hồng: „über 5 € – ‚ja‘“ 🙂 ".repeat(500);
        window.add(new Span(words));
        var message = """
                {"csrfToken": "%s", "syncId": %d, "clientId": 0, "rpc": []}
                """.formatted(window.getCsrfToken(), window.getInternals().getServerSyncId());

        var first = answer(window, message);
        assertThat(first).contains(words);
        assertThat(window.getInternals().getLastRequestResponse().length()).isLessThan(first.length() / 2);

        assertThat(answer(window, message)).isEqualTo(first);
        assertThat(window.getInternals().getLastRequestResponse().length()).isLessThan(first.length() / 2);
    }

    private static String answer(UI window, String message) throws IOException {
        var session = window.getSession();
        var service = (VaadinServletService) session.getService();
        var request = new MockHttpServletRequest();
        request.setSession(((WrappedHttpSession) session.getSession()).getHttpSession());
        request.setParameter("v-uiId", Integer.toString(window.getUIId()));
        var response = new MockHttpServletResponse();
        new LastAnswers()
                .synchronizedHandleRequest(
                        session,
                        new VaadinServletRequest(request, service),
                        new VaadinServletResponse(response, service),
                        message)
                .orElseThrow()
                .writeResponse();
        return response.getContentAsString(StandardCharsets.UTF_8);
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
