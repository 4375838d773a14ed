package org.weltoffen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// The same work by many at once.
final class AtOnce {

    private AtOnce() {}

    /// Does it so many times, so many at once, each in a thread of its own; the first failure ends everything.
    static void run(int atOnce, int times, Runnable work) {
        var left = new AtomicInteger(times);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < atOnce; i++) {
                running.add(threads.submit(() -> {
                    while (left.getAndDecrement() > 0) {
                        work.run();
                    }
                }));
            }
            await(threads, running);
        }
    }

    private static void await(ExecutorService threads, List<Future<?>> running) {
        for (var one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw new IllegalStateException("One of them failed", e.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }
}
