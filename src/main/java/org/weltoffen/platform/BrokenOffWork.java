package org.weltoffen.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes up again what should have followed from an event and was broken off, because a node died or the database was
/// away.
///
/// At a start everything outstanding is done anew. A node that goes on while another dies, or that outlives a fault of
/// the database, would otherwise leave certificates unissued until somebody starts it again. Each event is taken up by
/// one node: the one that marks it first.
@Component
class BrokenOffWork {

    /// So many at once, so that those who are learning keep their connections to the database.
    private static final int AT_ONCE = 100;

    private final ObjectProvider<FailedEventPublications> events;
    private final ResubmissionOptions options;

    /// @param after how old an event is at least, so that one that fails at once is not repeated at once
    BrokenOffWork(
            ObjectProvider<FailedEventPublications> events,
            Clock clock,
            @Value("${weltoffen.events.again-after:PT1M}") Duration after) {
        this.events = events;
        // the framework's own least age is left out of account for what is marked as failed (Spring Modulith 2.1.1)
        options = ResubmissionOptions.defaults()
                .withBatchSize(AT_ONCE)
                .withMaxInFlight(AT_ONCE)
                .withFilter(event ->
                        event.getPublicationDate().isBefore(clock.instant().minus(after)));
    }

    @Scheduled(
            initialDelayString = "${weltoffen.events.look-every:60}",
            fixedDelayString = "${weltoffen.events.look-every:60}",
            timeUnit = TimeUnit.SECONDS)
    void takeUp() {
        events.ifAvailable(failed -> failed.resubmit(options));
    }
}
