package org.weltoffen.access;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Makes the first administrator and ends: `java -jar weltoffen.jar --weltoffen.first-administrator=LOGIN`.
///
/// Prints a generated password once. Refuses with exit code 1 where there is an administrator already.
@Component
@ConditionalOnProperty(FirstAdministrator.PROPERTY)
public class FirstAdministrator implements ApplicationRunner, ExitCodeGenerator {

    static final String PROPERTY = "weltoffen.first-administrator";

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final Accounts accounts;
    private final String login;
    private int exitCode;

    FirstAdministrator(Accounts accounts, @Value("${" + PROPERTY + "}") String login) {
        this.accounts = accounts;
        this.login = login.strip();
    }

    /// Whether this start is only for making the first administrator.
    public static boolean isAskedFor(String... arguments) {
        return Stream.of(arguments).anyMatch(argument -> argument.startsWith("--" + PROPERTY + "="));
    }

    /// Lets such a start make only what it needs: no web server, no pages.
    public static void prepare(SpringApplication application) {
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setDefaultProperties(Map.of(
                "spring.autoconfigure.exclude",
                "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                        + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"));
    }

    @Override
    @SuppressWarnings("SystemOut") // the password is for the person at the terminal, never for the log
    public void run(ApplicationArguments arguments) {
        if (login.isBlank() || accounts.exists(login)) {
            refuse("The login \"%s\" is empty or taken. Choose another.".formatted(login));
        } else if (accounts.anyHas(Role.ADMIN)) {
            refuse("There is an administrator already. Ask them for an account.");
        } else {
            var password = password();
            accounts.create(login, password, login, null, Set.of(Role.ADMIN));
            System.out.printf("Administrator %s, password %s (shown only once)%n", login, password);
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @SuppressWarnings("SystemOut")
    private void refuse(String sentence) {
        System.err.println(sentence);
        exitCode = 1;
    }

    private static String password() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
