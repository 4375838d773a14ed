package org.weltoffen.platform;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says in one clear sentence why the application did not start, instead of a stack trace.
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements FailureAnalyzer, FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(StartFailures.class);

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var analysis = analyzeOne(cause);
            if (analysis != null) {
                return analysis;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis analyzeOne(Throwable cause) {
        return switch (cause) {
            case StartProblem problem -> new FailureAnalysis(problem.getMessage(), problem.remedy(), problem);
            case PortInUseException taken ->
                new FailureAnalysis(
                        "Port %d is taken by another program.".formatted(taken.getPort()),
                        "Stop that program or choose another port, for example PORT=8081.",
                        taken);
            case SQLException refused -> database(refused);
            case FileSystemException file -> file(file);
            default -> null;
        };
    }

    /// Only what the person at the terminal can mend; a statement that fails is our fault and keeps its stack trace.
    private static @Nullable FailureAnalysis database(SQLException problem) {
        var state = Objects.toString(problem.getSQLState(), "");
        if (state.startsWith("28") || problem.getErrorCode() == 1044) {
            return new FailureAnalysis(
                    "The database refuses the sign-in: %s.".formatted(shortReason(problem)),
                    "Check DB_USER and DB_PASSWORD, and that this user may use the database.",
                    problem);
        }
        if (problem.getErrorCode() == 1049) {
            return new FailureAnalysis(
                    "The database server does not know this database: %s.".formatted(shortReason(problem)),
                    "Create it (README.md, section Production) or correct DB_URL.",
                    problem);
        }
        if (state.startsWith("08")) {
            return new FailureAnalysis(
                    "The database does not answer: %s.".formatted(shortReason(problem)),
                    "Check that it runs and that DB_URL is right.",
                    problem);
        }
        return null;
    }

    private static FailureAnalysis file(FileSystemException problem) {
        var reason = Objects.toString(problem.getReason(), "");
        if (reason.contains("No space left")) {
            return new FailureAnalysis(
                    "The disk is full: %s could not be written.".formatted(problem.getFile()),
                    "Make room, at least 1 GB, and start again.",
                    problem);
        }
        return new FailureAnalysis(
                "The file or folder %s cannot be used%s."
                        .formatted(problem.getFile(), reason.isEmpty() ? "" : ": " + reason),
                "Check that it is there and that this user may write it.",
                problem);
    }

    /// The driver's first line without its connection number and the dot at its end.
    private static String shortReason(Throwable problem) {
        return Objects.toString(problem.getMessage(), "no reason given")
                .lines()
                .findFirst()
                .orElse("no reason given")
                .replaceFirst("^\\(conn=[^)]*\\) ", "")
                .replaceFirst("\\.+$", "");
    }

    @Override
    @SuppressWarnings("SystemOut") // the person who starts the application reads the terminal, not the log
    public void report(FailureAnalysis analysis) {
        System.err.println(analysis.getDescription() + " " + analysis.getAction());
        log.debug("The application did not start", analysis.getCause());
    }
}
