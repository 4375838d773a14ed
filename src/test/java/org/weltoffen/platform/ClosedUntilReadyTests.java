package org.weltoffen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ClosedUntilReadyTests {

    private final ClosedUntilReady door = new ClosedUntilReady(words());

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("vaadin-i18n/translations");
        words.setDefaultEncoding("UTF-8");
        return words;
    }

    @Test
    void whoComesDuringTheStartIsToldSo() throws IOException, ServletException {
        var answer = asks("/year");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(answer.getContentAsString()).contains("Gleich geht es los");
    }

    @Test
    void healthIsToldAtAnyTime() throws IOException, ServletException {
        assertThat(asks("/actuator/health/readiness").getStatus()).isEqualTo(200);
    }

    @Test
    void theDoorOpensWhenTheStartIsOver() throws IOException, ServletException {
        door.open();

        assertThat(asks("/year").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse asks(String address) throws IOException, ServletException {
        var request = new MockHttpServletRequest("GET", address);
        request.addPreferredLocale(Locale.GERMAN);
        var answer = new MockHttpServletResponse();
        door.doFilter(request, answer, new MockFilterChain());
        return answer;
    }
}
