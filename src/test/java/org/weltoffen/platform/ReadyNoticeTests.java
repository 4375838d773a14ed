package org.weltoffen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class ReadyNoticeTests {

    @Test
    void theAddressAndTheWelcomeStandOnTheTerminal(CapturedOutput terminal) {
        new ReadyNotice("Sign in as katrin.\n").ready(readyOnPort("8095"));

        assertThat(terminal.getOut().lines())
                .containsExactly("Weltoffen is ready: http://localhost:8095", "Sign in as katrin.", "Ctrl-C stops it.");
    }

    @Test
    void withoutAWelcomeNoEmptyLineStandsThere(CapturedOutput terminal) {
        new ReadyNotice("").ready(readyOnPort("8095"));

        assertThat(terminal.getOut().lines()).hasSize(2);
    }

    private static ApplicationReadyEvent readyOnPort(String port) {
        var context = new GenericApplicationContext();
        context.setEnvironment(new MockEnvironment().withProperty("local.server.port", port));
        return new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO);
    }
}
