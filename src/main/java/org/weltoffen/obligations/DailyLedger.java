package org.weltoffen.obligations;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Asks every ten minutes whether a day has come that the ledger does not know yet; mostly none has.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DailyLedger {

    private final DayRun days;

    DailyLedger(DayRun days) {
        this.days = days;
    }

    @Scheduled(cron = "${weltoffen.obligations.day-step:30 */10 * * * *}", zone = "${weltoffen.zone:Europe/Berlin}")
    void run() {
        days.catchUp();
    }
}
