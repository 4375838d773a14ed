package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.AccountId;
import org.weltoffen.platform.ReadOnly;

/// The waves in which a policy reaches one office after the other: planned in a draft, released one by one.
@Service
@Transactional
public class Waves {

    private final WaveStore store;
    private final PolicyStore policies;
    private final PolicySteps steps;
    private final JdbcClient db;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Waves(
            WaveStore store,
            PolicyStore policies,
            PolicySteps steps,
            JdbcClient db,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.policies = policies;
        this.steps = steps;
        this.db = db;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// The waves of a version, in order.
    @ReadOnly
    public List<Wave> of(PolicyId policy) {
        return store.of(policy);
    }

    /// Puts these waves in the place of those of a draft; whoever does so has written on it.
    ///
    /// @return false if the draft is no longer as it was read
    public boolean plan(Policy draft, List<Wave> waves, AccountId by) {
        if (!policies.update(draft)) {
            return false;
        }
        steps.writes(draft.id(), by);
        store.replace(draft.id(), waves);
        return true;
    }

    /// Draws the order of the waves of a draft that are to come, and records the seed. False as with [#plan].
    public boolean draw(Policy draft, long seed, AccountId by) {
        var drawn = new WaveOrder(store.of(draft.id()), today()).drawn(seed);
        if (!plan(draft, drawn, by)) {
            return false;
        }
        db.sql("""
                insert into obligations_wave_order (policy_id, position, seed, drawn_at, account, waves)
                select :policy, coalesce(max(position), 0) + 1, :seed, :at, :by, :waves
                from obligations_wave_order
                where policy_id = :policy
                """)
                .param("policy", draft.id().value())
                .param("seed", seed)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by.value())
                .param("waves", drawn.stream().map(wave -> wave.name().de()).collect(Collectors.joining(", ")))
                .update();
        return true;
    }

    /// Lets a wave of a draft change places with the one before it; both must be to come. False as with [#plan].
    public boolean earlier(Policy draft, int wave, AccountId by) {
        return plan(draft, new WaveOrder(store.of(draft.id()), today()).earlier(wave), by);
    }

    /// Every draw of the order, newest first.
    @ReadOnly
    public List<WaveDraw> draws(PolicyId policy) {
        return db.sql("""
                select seed, drawn_at, waves
                from obligations_wave_order
                where policy_id = :policy
                order by position desc
                """)
                .param("policy", policy.value())
                .query((row, _) -> new WaveDraw(
                        row.getLong("seed"),
                        row.getObject("drawn_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("waves")))
                .list();
    }

    /// Notes that the criteria of a wave are met, so that it starts on its day or today. A second call changes nothing.
    public void release(PolicyId policy, int number) {
        if (store.release(policy, number, today())) {
            store.of(policy).stream()
                    .filter(wave -> wave.number() == number)
                    .map(Wave::criteria)
                    .forEach(criteria -> publisher.publishEvent(
                            new WaveReleased(policy, number, criteria == null ? "" : criteria.de())));
        }
    }

    /// The waves as planned and as they came about, in order.
    @ReadOnly
    public List<WavePlan> progress(Policy policy) {
        return store.of(policy.id()).stream()
                .map(wave -> progress(policy, wave))
                .toList();
    }

    private WavePlan progress(Policy policy, Wave wave) {
        return db.sql(Reach.BELOW + """
                select (
                    select count(*)
                    %s
                    where p.id = :policy
                    and w.number = :wave
                    and %s
                ) as people, count(*) as row_count, coalesce(sum(l.status in ('FULFILLED', 'RECOGNISED')), 0) as met,
                    min(l.starts_on) as started_on
                from obligations_obligation l
                join obligations_policy lp on lp.id = l.policy_id
                join obligations_cycle lc on lc.id = l.cycle_id
                where lp.line_id = :line
                and l.wave = :wave
                and lc.year = :year
                """.formatted(Reach.PEOPLE, Reach.MATCHING))
                .param("policy", policy.id().value())
                .param("line", policy.line().value())
                .param("wave", wave.number())
                .param("year", policy.timing().cycleOf(today()).year())
                .param("asOf", today())
                .query((row, _) -> new WavePlan(
                        wave,
                        row.getInt("people"),
                        row.getInt("row_count"),
                        row.getInt("met"),
                        row.getObject("started_on", LocalDate.class)))
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
