package org.weltoffen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weltoffen.platform.Signposts.Signpost;
import org.weltoffen.platform.Signposts.Way;

class SignpostsTests {

    private static final int LINES = 100_000;
    private static final int FAR = 1_000;
    private static final int LEG = 200;
    private static final Signpost<Integer> START = Signpost.start();

    private final Queue<Runnable> background = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-11-30T09:00:00Z");
    private final Signposts<String, Integer> signposts = new Signposts<>(() -> now, background::add, FAR, LEG);
    private int passedOver;

    /// A list of numbers in which every third may be gone on from.
    private final Way<Integer> numbers = (from, lines) -> {
        passedOver += lines;
        var next = (from.offset() + lines + 2) / 3 * 3;
        return next < LINES ? Optional.of(new Signpost<>(next, next)) : Optional.empty();
    };

    private Signpost<Integer> before(int offset) {
        return signposts.before("all", LINES, offset, START, numbers);
    }

    @Test
    void fromASignpostItIsNeverFarToTheLine() {
        assertThat(IntStream.iterate(FAR, it -> it < LINES, it -> it + 777).mapToObj(offset -> offset))
                .allSatisfy(offset -> {
                    var signpost = before(offset);
                    assertThat(signpost.offset()).isBetween(offset - LEG - 3, offset);
                    assertThat(signpost.place()).isEqualTo(signpost.offset());
                });
    }

    @Test
    void nobodyWalksWhereSomebodyHasBeen() {
        before(LINES / 2);
        assertThat(passedOver).isBetween(LINES / 3, LINES / 2 + LEG);

        passedOver = 0;
        assertThat(before(LINES / 2).offset()).isGreaterThan(LINES / 2 - LEG - 3);
        assertThat(before(LINES / 3).offset()).isGreaterThan(LINES / 3 - LEG - 3);
        assertThat(passedOver).isLessThanOrEqualTo(2 * LEG);
    }

    @Test
    void aPlaceNearbyNeedsNoSignpost() {
        var known = new Signpost<>(50_000, 50_000);

        assertThat(signposts.before("all", LINES, 50_000 + FAR - 1, known, numbers))
                .isEqualTo(known);
        assertThat(passedOver).isZero();
    }

    @Test
    void aPlaceFartherOnThanTheLastSignpostIsBetter() {
        var known = new Signpost<>(50_000, 50_000);
        Way<Integer> blocked = (_, _) -> Optional.empty();

        assertThat(signposts.before("all", LINES, 60_000, known, blocked)).isEqualTo(known);
    }

    @Test
    void signpostsHoldForAsManyLines() {
        before(LINES / 2);
        passedOver = 0;

        signposts.before("all", LINES - 1, LINES / 2, START, numbers);

        assertThat(passedOver).isGreaterThan(LINES / 3);
    }

    @Test
    void signpostsHoldForAnHour() {
        before(LINES / 2);
        passedOver = 0;
        now = now.plus(Duration.ofMinutes(59));
        before(LINES / 2);
        assertThat(passedOver).isLessThanOrEqualTo(LEG);

        now = now.plus(Duration.ofMinutes(1));
        before(LINES / 2);

        assertThat(passedOver).isGreaterThan(LINES / 3);
    }

    @Test
    void theListThatNobodyAskedForTheLongestIsForgotten() {
        before(LINES / 2);
        IntStream.range(0, 31).forEach(i -> signposts.before("list " + i, LINES, FAR, START, numbers));
        passedOver = 0;
        before(LINES / 2);
        assertThat(passedOver).as("32 are remembered").isLessThanOrEqualTo(LEG);

        signposts.before("one more", LINES, FAR, START, numbers);
        before(LINES / 2);
        assertThat(passedOver).as("asked for a moment ago").isLessThanOrEqualTo(FAR + 2 * LEG);
        signposts.before("list 0", LINES, LINES / 2, START, numbers);

        assertThat(passedOver).as("forgotten").isGreaterThan(LINES / 3);
    }

    @Test
    void whatIsLaidOutAheadNobodyWaitsFor() {
        signposts.layOut("all", LINES, numbers);
        assertThat(passedOver).as("while the caller waits").isZero();
        assertThat(background).hasSize(1);
        background.remove().run();
        passedOver = 0;

        before(LINES - 1);
        before(LINES / 2);

        assertThat(passedOver).isLessThanOrEqualTo(2 * LEG);
    }

    @Test
    void aListIsLaidOutOnceAtATime() {
        signposts.layOut("all", LINES, numbers);
        signposts.layOut("all", LINES, numbers);
        assertThat(background).hasSize(1);

        background.remove().run();
        signposts.layOut("all", LINES, numbers);
        passedOver = 0;
        background.remove().run();

        assertThat(passedOver).isLessThanOrEqualTo(LEG);
    }

    @Test
    void listsAreLaidOutOneAfterTheOther() throws InterruptedException {
        var done = new CountDownLatch(1);
        var passedOverOfOther = new AtomicInteger();
        signposts.layOut("all", LINES, (_, _) -> {
            await(done);
            return Optional.empty();
        });
        signposts.layOut("other", LINES, (_, lines) -> {
            passedOverOfOther.addAndGet(lines);
            return Optional.empty();
        });

        var first = Thread.ofPlatform().start(background.remove());
        awaitState(first, Thread.State.WAITING);
        var second = Thread.ofPlatform().start(background.remove());
        awaitState(second, Thread.State.BLOCKED);
        assertThat(passedOverOfOther).hasValue(0);

        done.countDown();
        first.join();
        second.join();
        assertThat(passedOverOfOther).hasPositiveValue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits without an end where the thread never gets there, except that it is over.
    private static void awaitState(Thread thread, Thread.State state) {
        while (thread.getState() != state) {
            assertThat(thread.isAlive()).as("still at work").isTrue();
            Thread.onSpinWait();
        }
    }

    @Test
    void aShortListNeedsNone() {
        signposts.layOut("few", FAR, numbers);

        assertThat(background).isEmpty();
    }

    @Test
    void whereLayingOutBreaksOffTheNextGoesOn() {
        signposts.layOut("all", LINES, (from, lines) -> {
            if (from.offset() > LINES / 2) {
                throw new IllegalStateException("The database is away");
            }
            return numbers.on(from, lines);
        });
        background.remove().run();
        passedOver = 0;

        signposts.layOut("all", LINES, numbers);
        background.remove().run();

        assertThat(passedOver).isBetween(LINES / 3, LINES / 2 + LEG);
    }
}
