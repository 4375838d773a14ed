package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.platform.TimeOrderedId;

/// Resolutions and the policies that stand on them.
@Service
@Transactional
public class Policies {

    private final PolicyStore store;
    private final JdbcClient db;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Policies(PolicyStore store, JdbcClient db, ApplicationEventPublisher publisher, Clock clock) {
        this.store = store;
        this.db = db;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// Records a paper.
    public void record(Resolution resolution) {
        store.insert(resolution);
    }

    /// Records a policy as a draft without effect.
    public void draft(Policy policy) {
        store.insert(policy);
    }

    /// One policy with its resolution; empty for an unknown id.
    @Transactional(readOnly = true)
    public Optional<Policy> find(PolicyId policy) {
        return store.find(policy);
    }

    /// Adds a calendar year to a policy. A policy without a cycle for a year asks nothing of anyone in that year.
    public void open(PolicyId policy, Cycle cycle) {
        db.sql("""
                insert into obligations_cycle (id, policy_id, year, starts_on, due_on)
                values (:id, :policy, :year, :startsOn, :dueOn)
                """)
                .param("id", TimeOrderedId.next(clock))
                .param("policy", policy.value())
                .param("year", cycle.year())
                .param("startsOn", cycle.startsOn())
                .param("dueOn", cycle.dueOn())
                .update();
    }

    /// Adds a wave. A policy with waves reaches only the offices of those that have started.
    public void add(PolicyId policy, Wave wave) {
        store.insert(policy, wave);
    }

    /// Puts a policy into effect, if nothing stands against it. From then on staff imports give people their rows;
    /// [Obligations#arise] does so at once.
    ///
    /// @throws IllegalArgumentException if there is no such policy
    public Activation activate(PolicyId id) {
        var policy = find(id).orElseThrow(() -> new IllegalArgumentException("No policy %s".formatted(id.value())));
        var activation = policy.activation();
        if (activation instanceof Activation.Allowed && store.activate(policy, LocalDate.now(clock))) {
            publisher.publishEvent(
                    new PolicyActivated(id, policy.mode(), policy.resolution().number()));
        }
        return activation;
    }
}
