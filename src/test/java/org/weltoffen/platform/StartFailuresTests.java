package org.weltoffen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

class StartFailuresTests {

    private final StartFailures failures = new StartFailures();

    static Stream<Arguments> problemsAndTheirSentences() {
        return Stream.of(
                Arguments.of(
                        new StartProblem("No database is given.", "Set DB_URL."), "No database is given. Set DB_URL."),
                Arguments.of(
                        new PortInUseException(8080),
                        "Port 8080 is taken by another program."
                                + " Stop that program or choose another port, for example PORT=8081."),
                Arguments.of(
                        new SQLNonTransientConnectionException(
                                "Socket fail to connect to db:3306. Connection refused", "08000"),
                        "The database does not answer: Socket fail to connect to db:3306. Connection refused."
                                + " Check that it runs and that DB_URL is right."),
                Arguments.of(
                        new SQLInvalidAuthorizationSpecException(
                                "(conn=7) Access denied for user 'weltoffen'@'localhost' (using password: YES)",
                                "28000",
                                1045),
                        "The database refuses the sign-in: Access denied for user 'weltoffen'@'localhost'"
                                + " (using password: YES)."
                                + " Check DB_USER and DB_PASSWORD, and that this user may use the database."),
                Arguments.of(
                        new SQLSyntaxErrorException("(conn=8) Unknown database 'weltofen'", "42000", 1049),
                        "The database server does not know this database: Unknown database 'weltofen'."
                                + " Create it (README.md, section Production) or correct DB_URL."),
                Arguments.of(
                        new FileSystemException("data/database", null, "Read-only file system"),
                        "The file or folder data/database cannot be used: Read-only file system."
                                + " Check that it is there and that this user may write it."),
                Arguments.of(
                        new AccessDeniedException("data/database"),
                        "The file or folder data/database cannot be used."
                                + " Check that it is there and that this user may write it."),
                Arguments.of(
                        new FileSystemException("data/database/x", null, "No space left on device"),
                        "The disk is full: data/database/x could not be written."
                                + " Make room, at least 1 GB, and start again."));
    }

    @ParameterizedTest
    @MethodSource("problemsAndTheirSentences")
    void aProblemHasOneSentenceAndARemedyHoweverDeepItLies(Throwable problem, String sentence) {
        var wrapped = new IllegalStateException("Error creating bean", new RuntimeException(problem));

        var analysis = Objects.requireNonNull(failures.analyze(wrapped));

        assertThat(analysis.getDescription() + " " + analysis.getAction()).isEqualTo(sentence);
    }

    @Test
    void aStatementThatFailsKeepsItsStackTrace() {
        assertThat(failures.analyze(new SQLException("You have an error in your SQL syntax", "42000", 1064)))
                .isNull();
    }

    @Test
    void atTheTerminalEveryOtherFailurePointsToTheLog() {
        var terminal = new MockEnvironment()
                .withProperty("logging.threshold.console", "off")
                .withProperty("logging.file.name", "data/weltoffen.log");

        var analysis = Objects.requireNonNull(new OtherStartFailures(terminal)
                .analyze(new IllegalStateException("outer", new IllegalArgumentException("two plugins, one key"))));

        assertThat(analysis.getDescription()).contains("two plugins, one key");
        assertThat(analysis.getAction()).isEqualTo("The log data/weltoffen.log tells more.");
    }

    @Test
    void inProductionOtherFailuresKeepTheirStackTrace() {
        assertThat(new OtherStartFailures(new MockEnvironment()).analyze(new IllegalStateException()))
                .isNull();
    }
}
