package org.weltoffen.obligations;

import java.time.Duration;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.PessimisticLockingFailureException;

/// Repeats a transaction that the database sacrificed because two of them waited for each other.
///
/// To be used outside of transactions only, since a lost one cannot go on.
final class Again {

    private static final RetryTemplate RETRY = new RetryTemplate(RetryPolicy.builder()
            .includes(PessimisticLockingFailureException.class)
            .maxRetries(5)
            .delay(Duration.ofMillis(40))
            .jitter(Duration.ofMillis(30))
            .multiplier(2)
            .build());

    private Again() {}

    /// Runs the transaction, up to six times; other failures, and the last one, reach the caller.
    static void ifLost(Runnable transaction) {
        try {
            RETRY.execute(() -> {
                transaction.run();
                return true;
            });
        } catch (RetryException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
