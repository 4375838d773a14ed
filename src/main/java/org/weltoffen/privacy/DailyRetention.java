package org.weltoffen.privacy;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Starts the search for data that is too old every night at ten past three, when nobody waits for the database.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DailyRetention {

    private final Keepers keepers;
    private final Clock clock;

    DailyRetention(Keepers keepers, Clock clock) {
        this.keepers = keepers;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "${weltoffen.zone:Europe/Berlin}")
    void run() {
        keepers.retain(LocalDate.now(clock));
    }
}
