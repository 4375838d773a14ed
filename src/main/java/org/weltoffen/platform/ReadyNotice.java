package org.weltoffen.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the person at the terminal where the application is, once it is there, and that it stops, when it does.
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("weltoffen.terminal")
@SuppressWarnings("SystemOut") // the log goes to a file in this mode; these lines are for the terminal
class ReadyNotice {

    private final String welcome;

    ReadyNotice(@Value("${weltoffen.welcome:}") String welcome) {
        this.welcome = welcome;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        System.out.printf("Weltoffen is ready: http://localhost:%s%n", environment.getProperty("local.server.port"));
        if (!welcome.isBlank()) {
            System.out.println(welcome.stripTrailing());
        }
        System.out.println("Ctrl-C stops it.");
    }

    @EventListener
    void stopping(ContextClosedEvent event) {
        System.out.println("Stopping Weltoffen …");
    }
}
