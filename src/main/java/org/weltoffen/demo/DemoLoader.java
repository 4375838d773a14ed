package org.weltoffen.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.weltoffen.people.Staff;
import org.weltoffen.people.StaffMerge;
import org.weltoffen.platform.StartProblem;

/// Fills an empty database with the demo city, once.
@Component
@Profile("demo")
@Order(DemoLoader.AFTER_COURSES)
class DemoLoader implements ApplicationRunner {

    static final int AFTER_COURSES = 100;

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final Staff staff;
    private final DemoCity city;
    private final DemoAccounts accounts;
    private final DemoLedger ledger;
    private final DemoLearning learning;
    private final Clock clock;

    DemoLoader(
            Staff staff, DemoCity city, DemoAccounts accounts, DemoLedger ledger, DemoLearning learning, Clock clock) {
        this.staff = staff;
        this.city = city;
        this.accounts = accounts;
        this.ledger = ledger;
        this.learning = learning;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        // Each part looks for itself whether it is there, so that an interrupted first start heals at the next.
        if (staff.isEmpty()) {
            load();
        }
        accounts.load();
        ledger.load();
        learning.load();
    }

    private void load() {
        log.info("Loading the demo city: people and offices …");
        var started = clock.instant();
        switch (staff.merge(city, LocalDate.now(clock))) {
            case StaffMerge.Done done ->
                log.info(
                        "The demo city is loaded: {} people, former ones included, in {} offices; that took {} ms.",
                        done.joined(),
                        staff.offices().size(),
                        Duration.between(started, clock.instant()).toMillis());
            case StaffMerge.Refused refused ->
                throw new StartProblem(
                        "The demo city has faults: %s.".formatted(refused.findings()),
                        "Correct the files in content/demo.");
        }
    }
}
