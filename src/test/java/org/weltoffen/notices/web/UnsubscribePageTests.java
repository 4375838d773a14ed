package org.weltoffen.notices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.weltoffen.ApplicationTest;
import org.weltoffen.notices.Preferences;
import org.weltoffen.notices.Signing;
import org.weltoffen.notices.Subscriptions;
import org.weltoffen.notices.Template;
import org.weltoffen.people.EmployeeId;

@ApplicationTest
@Transactional
class UnsubscribePageTests {

    private final EmployeeId lan = new EmployeeId(UUID.randomUUID());
    private final Preferences preferences;
    private final MockMvcTester browser;
    private final String link;

    @Autowired
    UnsubscribePageTests(WebApplicationContext context, Preferences preferences, Subscriptions subscriptions) {
        this.preferences = preferences;
        browser = MockMvcTester.from(context);
        link = Signing.link(subscriptions, lan, Template.CERTIFICATE);
    }

    @Test
    void lookingAtTheLinkChangesNothing() {
        assertThat(browser.get().uri(link))
                .hasStatusOk()
                .bodyText()
                .contains("Nachrichten abbestellen", "wenn ein Nachweis bereitliegt", "method=\"post\"")
                .doesNotContain("??");
        assertThat(preferences.of(lan).certificateNews()).isTrue();
    }

    @Test
    void oneClickInAMailProgramIsEnough() {
        assertThat(browser.post().uri(link).param("List-Unsubscribe", "One-Click"))
                .hasStatusOk()
                .bodyText()
                .contains("Abbestellt")
                .doesNotContain("??");
        assertThat(preferences.of(lan).certificateNews()).isFalse();
        assertThat(preferences.of(lan).digests()).isTrue();
    }

    @Test
    void aChangedLinkEndsNothing() {
        assertThat(browser.post().uri(link.replace("what=certificate", "what=digest")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post().uri(link.replace("what=certificate", "what=due")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(preferences.of(lan).digests()).isTrue();
        assertThat(preferences.of(lan).certificateNews()).isTrue();
    }
}
