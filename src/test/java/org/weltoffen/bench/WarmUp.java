package org.weltoffen.bench;

import java.util.concurrent.atomic.AtomicInteger;

/// People who take one course after the other before anything is measured: the compilers of the server's machine need
/// some ten thousand requests until it is as fast as it will be.
final class WarmUp {

    private static final int REQUESTS = 40_000;
    private static final long LONGEST = 600_000_000_000L;
    private static final int AT_ONCE = 20;

    private final long begun = System.nanoTime();
    private final Exchanges exchanges = new Exchanges();
    private final AtomicInteger people = new AtomicInteger();

    private WarmUp() {}

    static void of(Rig rig, Crowd crowd, Key key, Report report) {
        var it = new WarmUp();
        AtOnce.run(AT_ONCE, AT_ONCE, () -> it.run(rig, crowd, key));
        rig.waitUntilQuiet();
        report.say("Warmed up with %d requests of %d people in %d seconds."
                .formatted(it.exchanges.requests(), it.people.get(), (System.nanoTime() - it.begun) / 1_000_000_000));
    }

    private void run(Rig rig, Crowd crowd, Key key) {
        while (isCold()) {
            var person = crowd.anyone();
            people.incrementAndGet();
            var learner = new Learner(rig.window(person, exchanges), key, 0);
            learner.signIn(Crowd.login(person));
            key.courses().stream().filter(_ -> isCold()).forEach(learner::takes);
        }
    }

    private boolean isCold() {
        return exchanges.requests() < REQUESTS && System.nanoTime() - begun < LONGEST;
    }
}
