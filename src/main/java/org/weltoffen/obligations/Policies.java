package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.AccountId;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.platform.ReadOnly;

/// The policies that stand on resolutions, and what is in force on a day. Humans write them with [PolicyDrafts].
@Service
@Transactional
public class Policies {

    private final PolicyStore store;
    private final PolicyList list;
    private final WaveStore waves;
    private final Cycles cycles;
    private final PolicySteps steps;
    private final Resolutions resolutions;
    private final CurrentUser user;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Policies(
            PolicyStore store,
            PolicyList list,
            WaveStore waves,
            Cycles cycles,
            PolicySteps steps,
            Resolutions resolutions,
            CurrentUser user,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.list = list;
        this.waves = waves;
        this.cycles = cycles;
        this.steps = steps;
        this.resolutions = resolutions;
        this.user = user;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// Records a paper.
    public void record(Resolution resolution) {
        resolutions.record(resolution);
    }

    /// Records a policy as a draft without effect.
    public void draft(Policy policy) {
        store.insert(policy);
    }

    /// One version of a policy with its resolution; empty for an unknown id.
    @ReadOnly
    public Optional<Policy> find(PolicyId policy) {
        return store.find(policy);
    }

    /// All versions of all policies, as they stand today: by resolution, then by policy, newest version first.
    @ReadOnly
    public List<PolicyEntry> all() {
        return list.all(LocalDate.now(clock));
    }

    /// One version in the list; empty for an unknown id.
    @ReadOnly
    public Optional<PolicyEntry> entry(PolicyId policy) {
        return list.find(policy, LocalDate.now(clock));
    }

    /// The steps that a version went, oldest first.
    @ReadOnly
    public List<PolicyStep> steps(PolicyId policy) {
        return steps.of(policy);
    }

    /// Adds a period to a policy. A policy without a cycle for a day asks nothing of anyone on that day.
    public void open(PolicyId policy, Cycle cycle) {
        cycles.open(policy, cycle);
    }

    /// Adds a wave. A policy with waves reaches only the offices of those that have started.
    public void add(PolicyId policy, Wave wave) {
        waves.insert(policy, wave);
    }

    /// Puts a policy into effect, if nothing stands against it. From then on staff imports give people their rows;
    /// [Obligations#arise] does so at once. This is for the application itself; of humans it takes two, see
    /// [PolicyDrafts#approve].
    ///
    /// @throws IllegalArgumentException if there is no such policy
    /// @throws IllegalStateException if someone is signed in
    public Activation activate(PolicyId id) {
        if (user.isSignedIn()) {
            throw new IllegalStateException("Policy %s needs a second person".formatted(id.value()));
        }
        var policy = find(id).orElseThrow(() -> new IllegalArgumentException("No policy %s".formatted(id.value())));
        return activate(policy, null);
    }

    /// Whether the policy may take effect where it stands in its line.
    Activation check(Policy policy) {
        var begins = policy.validity().from();
        var before = store.beginOfVersionBefore(policy);
        if (before.isPresent() && (begins.isBefore(LocalDate.now(clock)) || !begins.isAfter(before.get()))) {
            return policy.activation().and(Activation.Reason.CHANGES_THE_PAST);
        }
        return policy.activation();
    }

    Activation activate(Policy policy, @Nullable AccountId by) {
        var today = LocalDate.now(clock);
        var activation = check(policy);
        if (activation instanceof Activation.Allowed && store.activate(policy, today, by)) {
            store.endEarlierVersions(policy);
            steps.add(policy.id(), PolicyStep.Kind.APPROVED, by, null);
            publisher.publishEvent(new PolicyActivated(
                    policy.id(), policy.mode(), policy.resolution().number()));
        }
        return activation;
    }
}
