package org.weltoffen.certificates;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Carries out tasks once their time to be undone is over, one certificate and one transaction at a time. What a node
/// that died left behind another takes up; what is settled stays settled.
@Component
class TaskRunner {

    private static final Logger log = LoggerFactory.getLogger(TaskRunner.class);
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(5);
    private static final int WINDOW = 50;

    private final TaskTable tasks;
    private final Replacing replacing;
    private final TransactionOperations transactions;
    private final Clock clock;

    TaskRunner(TaskTable tasks, Replacing replacing, TransactionOperations transactions, Clock clock) {
        this.tasks = tasks;
        this.replacing = replacing;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void runDue() {
        var now = clock.instant();
        var abandonedBefore = now.minus(ABANDONED_AFTER);
        for (var task : tasks.due(now, abandonedBefore)) {
            if (tasks.claim(task, now, abandonedBefore)) {
                run(task);
            }
        }
    }

    private void run(UUID id) {
        var task = tasks.find(id).orElseThrow();
        var reason = tasks.reason(id);
        for (var window = tasks.open(id, WINDOW); !window.isEmpty(); window = tasks.open(id, WINDOW)) {
            window.forEach(certificate -> settle(task, reason, certificate));
            tasks.stillAtIt(id, clock.instant());
        }
        tasks.finish(id);
    }

    private void settle(Task task, EndReason reason, CertificateId certificate) {
        try {
            transactions.executeWithoutResult(status -> {
                var done = carryOut(task.kind(), reason, certificate);
                tasks.settle(task.id(), certificate, done ? "DONE" : "SKIPPED");
            });
        } catch (RuntimeException e) {
            log.error("Task {} could not deal with certificate {}", task.id(), certificate.value(), e);
            tasks.settle(task.id(), certificate, "FAILED");
        }
    }

    private boolean carryOut(Task.Kind kind, EndReason reason, CertificateId certificate) {
        return switch (kind) {
            case RENEW ->
                replacing.isOutOfDate(certificate)
                        && replacing.replace(certificate).isPresent();
            case REISSUE -> replacing.replace(certificate).isPresent();
            case REVOKE -> replacing.revoke(certificate, reason);
        };
    }
}
