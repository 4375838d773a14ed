package org.weltoffen.platform;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;

/// Says in one clear sentence why the application did not start, instead of a stack trace.
class StartFailures implements FailureAnalyzer, FailureAnalysisReporter {

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
            case SQLException away ->
                new FailureAnalysis(
                        "The database does not answer: %s".formatted(firstLine(away)),
                        "Check that it runs and that DB_URL, DB_USER and DB_PASSWORD are right.",
                        away);
            case IOException io ->
                new FailureAnalysis(
                        "A file could not be read or written: %s".formatted(firstLine(io)),
                        "Check that the folder data/ is writable and that the disk has room.",
                        io);
            default -> null;
        };
    }

    private static String firstLine(Throwable problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    @SuppressWarnings("SystemOut") // the person who starts the application reads the terminal, not the log
    public void report(FailureAnalysis analysis) {
        System.err.println(analysis.getDescription() + " " + analysis.getAction());
    }
}
