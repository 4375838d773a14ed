package org.weltoffen.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where lines of long lists stand, for all who look through them on this node.
///
/// A database finds line half a million by passing over all those before it, which takes seconds. Signposts stand along
/// the way, some hundred to a list: whoever jumps passes over no more than the lines after the last of them. They are
/// put up by the first on the way, and hold for as long as the list has as many lines, but no longer than an hour.
/// Lines that change places meanwhile shift what comes after them by as much.
///
/// @param <L> what tells lists apart, as a key of a map
/// @param <P> what the database needs to know of a line to go on from it
public final class Signposts<L, P> {

    private static final Logger log = LoggerFactory.getLogger(Signposts.class);

    private static final Duration HOLD = Duration.ofHours(1);
    private static final int LISTS = 32;
    private static final int FAR = 1_000;
    private static final int TO_A_LIST = 500;
    private static final int SHORTEST_LEG = 200;

    private final InstantSource clock;
    private final Executor background;
    private final int far;
    private final int shortestLeg;
    private final Object oneRoadAtATime = new Object();
    private final SequencedMap<L, Road<P>> roads = LinkedHashMap.newLinkedHashMap(LISTS);

    /// @param background where roads are laid out that nobody waits for
    public Signposts(InstantSource clock, Executor background) {
        this(clock, background, FAR, SHORTEST_LEG);
    }

    /// @param far more lines than are passed over in no time
    /// @param shortestLeg the fewest lines from signpost to signpost
    public Signposts(InstantSource clock, Executor background, int far, int shortestLeg) {
        this.clock = clock;
        this.background = background;
        this.far = far;
        this.shortestLeg = shortestLeg;
    }

    /// A place in a list and how many lines come before it; without a place it is the beginning.
    public record Signpost<P>(int offset, @Nullable P place) {

        /// The beginning of a list.
        public static <P> Signpost<P> start() {
            return new Signpost<>(0, null);
        }
    }

    /// How to go on in a list.
    @FunctionalInterface
    public interface Way<P> {

        /// Passes over so many lines, or a few more until a place is found from which it can go on.
        ///
        /// @return empty if the list ends before
        Optional<Signpost<P>> on(Signpost<P> from, int lines);
    }

    private record Road<P>(
            int lines, Instant since, NavigableMap<Integer, Signpost<P>> signposts, AtomicBoolean underWork) {

        Signpost<P> before(int offset) {
            var last = signposts.floorEntry(offset);
            return last == null ? Signpost.start() : last.getValue();
        }
    }

    /// Where best to begin on the way to an offset. Signposts missing on the way are put up.
    ///
    /// @param lines how many the list has
    /// @param known a place not beyond the offset, which is best if it is near
    public Signpost<P> before(L list, int lines, int offset, Signpost<P> known, Way<P> way) {
        if (offset - known.offset() < far) {
            return known;
        }
        var signpost = layOut(road(list, lines), offset, way);
        return signpost.offset() > known.offset() ? signpost : known;
    }

    /// Puts up all signposts of a list before anybody asks, unless that is being done or was, or the list is short. It
    /// is done for one list after the other: a database is there for those who wait.
    ///
    /// @param lines how many the list has
    public void layOut(L list, int lines, Way<P> way) {
        var road = road(list, lines);
        if (lines > far && road.underWork().compareAndSet(false, true)) {
            background.execute(() -> {
                try {
                    synchronized (oneRoadAtATime) {
                        layOut(road, lines, way);
                    }
                } catch (RuntimeException e) {
                    log.info("A list of {} lines has not all its signposts: {}", lines, e.getMessage());
                } finally {
                    road.underWork().set(false);
                }
            });
        }
    }

    private Signpost<P> layOut(Road<P> road, int offset, Way<P> way) {
        var leg = Math.max(shortestLeg, road.lines() / TO_A_LIST);
        var here = road.before(offset);
        while (offset - here.offset() >= leg) {
            var next = way.on(here, leg);
            next.ifPresent(it -> road.signposts().put(it.offset(), it));
            if (next.isEmpty() || next.get().offset() > offset) {
                return here;
            }
            here = next.get();
        }
        return here;
    }

    private Road<P> road(L list, int lines) {
        synchronized (roads) {
            var now = clock.instant();
            // what was asked for last goes to the end, so the first is what nobody asked for the longest
            var known = roads.remove(list);
            var road = known != null
                            && known.lines() == lines
                            && known.since().plus(HOLD).isAfter(now)
                    ? known
                    : new Road<P>(lines, now, new ConcurrentSkipListMap<>(), new AtomicBoolean());
            if (roads.size() == LISTS) {
                roads.pollFirstEntry();
            }
            roads.put(list, road);
            return road;
        }
    }
}
