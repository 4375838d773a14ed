package org.weltoffen.platform;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/// Points to the log where nobody has a better sentence. Without this the terminal would stay silent, because the stack
/// trace goes to the file.
@Order(Ordered.LOWEST_PRECEDENCE)
class OtherStartFailures implements FailureAnalyzer {

    private final @Nullable Environment environment;

    OtherStartFailures(@Nullable Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        if (environment == null || !"off".equals(environment.getProperty("logging.threshold.console"))) {
            return null;
        }
        var root = Objects.requireNonNullElse(NestedExceptionUtils.getRootCause(failure), failure);
        return new FailureAnalysis(
                "Weltoffen did not start: %s".formatted(root),
                "The log %s tells more.".formatted(environment.getProperty("logging.file.name", "")),
                failure);
    }
}
