package org.weltoffen.obligations;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Carries out batches once their time to be undone is over, one obligation and one transaction at a time. What a node
/// that died left behind another takes up; what is settled stays settled.
@Component
class BatchRunner {

    private static final Logger log = LoggerFactory.getLogger(BatchRunner.class);
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(5);
    private static final int WINDOW = 50;

    private final BatchTable batches;
    private final Ledger ledger;
    private final Changes changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    BatchRunner(BatchTable batches, Ledger ledger, Changes changes, TransactionOperations transactions, Clock clock) {
        this.batches = batches;
        this.ledger = ledger;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void runDue() {
        var now = clock.instant();
        var abandonedBefore = now.minus(ABANDONED_AFTER);
        for (var batch : batches.due(now, abandonedBefore)) {
            if (batches.claim(batch, now, abandonedBefore)) {
                run(batch);
            }
        }
    }

    private void run(UUID batch) {
        var order = batches.order(batch);
        for (var window = batches.open(batch, WINDOW); !window.isEmpty(); window = batches.open(batch, WINDOW)) {
            window.forEach(item -> settle(batch, order, item));
            batches.stillAtIt(batch, clock.instant());
        }
        batches.finish(batch);
    }

    private void settle(UUID batch, BatchTable.Order order, BatchTable.Item item) {
        try {
            transactions.executeWithoutResult(
                    _ -> batches.settle(batch, item.obligation(), change(order, item) ? "DONE" : "SKIPPED"));
        } catch (RuntimeException e) {
            log.error(
                    "Batch {} could not change obligation {}",
                    batch,
                    item.obligation().value(),
                    e);
            batches.settle(batch, item.obligation(), "FAILED");
        }
    }

    /// False if it changed since it was asked for, or does not fit.
    private boolean change(BatchTable.Order order, BatchTable.Item item) {
        return ledger.find(item.obligation())
                .filter(now -> now.version() == item.version())
                .map(now -> changes.change(now, order.change(), order.account()))
                .filter(Change.Result.Done.class::isInstance)
                .isPresent();
    }
}
