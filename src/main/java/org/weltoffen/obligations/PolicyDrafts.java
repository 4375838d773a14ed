package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.AccountId;
import org.weltoffen.language.Text;
import org.weltoffen.people.LegalKind;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.platform.TimeOrderedId;

/// How humans make policies: one writes and proposes, another approves or gives back.
///
/// ```
///   begin / newVersion ─► draft ─ propose ─► proposed ─ approve, by somebody who wrote none of it ─► in force
///                          ▲  └ save, discard      └ give back, with a remark ─┐
///                          └───────────────────────────────────────────────────┘
/// ```
@Service
@Transactional
public class PolicyDrafts {

    private final PolicyStore store;
    private final WaveStore waves;
    private final PolicySteps steps;
    private final Policies policies;
    private final Cycles cycles;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    PolicyDrafts(
            PolicyStore store,
            WaveStore waves,
            PolicySteps steps,
            Policies policies,
            Cycles cycles,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.waves = waves;
        this.steps = steps;
        this.policies = policies;
        this.cycles = cycles;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// What became of a step.
    public sealed interface Outcome {

        /// It is done; the policy as it is now.
        record Done(Policy policy) implements Outcome {}

        /// Someone changed it meanwhile, and nothing is overwritten; the policy as it is now.
        record Conflict(Policy policy) implements Outcome {}

        /// The law or the house stands against it.
        record Refused(Set<Activation.Reason> reasons) implements Outcome {}

        /// Whoever wrote on it cannot approve it.
        record OwnWork() implements Outcome {}
    }

    /// Begins a policy on a paper: an offer to the administration, from today.
    public Policy begin(Resolution resolution, Text name, Text audience, AccountId author) {
        var id = nextId();
        var policy = new Policy(
                id,
                resolution,
                name,
                Mode.OFFERED,
                Grounds.none(),
                Audience.everyone(audience, Set.of(LegalKind.ADMINISTRATION)),
                List.of(),
                Validity.from(LocalDate.now(clock)),
                0);
        return written(policy, author);
    }

    /// Begins the next version of a policy, with everything the given one says, valid from tomorrow. While a version
    /// of the policy is not yet approved, that one is returned.
    public Policy newVersion(Policy from, AccountId author) {
        if (store.hasDraft(from.line())) {
            return store.versions(from.line()).getFirst();
        }
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var afterThis = from.validity().from().plusDays(1);
        var next = new Policy(
                nextId(),
                from.line(),
                store.nextNumber(from.line()),
                from.resolution(),
                from.name(),
                from.mode(),
                from.grounds(),
                from.audience(),
                from.programme(),
                from.timing(),
                Validity.from(afterThis.isAfter(tomorrow) ? afterThis : tomorrow),
                from.testOut(),
                0);
        var written = written(next, author);
        waves.of(from.id()).forEach(wave -> waves.insert(next.id(), wave));
        return written;
    }

    private Policy written(Policy policy, AccountId author) {
        store.insert(policy);
        steps.writes(policy.id(), author);
        steps.add(policy.id(), PolicyStep.Kind.WRITTEN, author, null);
        publisher.publishEvent(new PolicyMoved(policy.id(), policy.number(), PolicyStep.Kind.WRITTEN));
        return policy;
    }

    /// Saves a draft, unless it is no longer as it was read.
    public Outcome save(Policy draft, AccountId author) {
        if (!store.update(draft)) {
            return new Outcome.Conflict(current(draft.id()));
        }
        steps.writes(draft.id(), author);
        return new Outcome.Done(current(draft.id()));
    }

    /// Removes a draft, unless it is no longer as it was read.
    public Outcome discard(Policy draft) {
        // Nobody else can change or propose it from here to the end of the transaction.
        if (!store.update(draft)) {
            return new Outcome.Conflict(current(draft.id()));
        }
        store.delete(draft.id());
        return new Outcome.Done(draft);
    }

    /// Asks a second person for approval. What the law forbids is not even proposed.
    public Outcome propose(Policy draft, AccountId author) {
        if (policies.check(draft) instanceof Activation.Refused(var reasons)) {
            return new Outcome.Refused(reasons);
        }
        if (!store.propose(draft, author)) {
            return new Outcome.Conflict(current(draft.id()));
        }
        steps.writes(draft.id(), author);
        return moved(draft, PolicyStep.Kind.PROPOSED, author, null);
    }

    /// Gives a proposal back to be written on.
    public Outcome giveBack(Policy proposed, AccountId reader, String remark) {
        if (!store.propose(proposed, null)) {
            return new Outcome.Conflict(current(proposed.id()));
        }
        return moved(proposed, PolicyStep.Kind.RETURNED, reader, remark.isBlank() ? null : remark.strip());
    }

    /// Puts a proposal into effect from its first day on, with the period of that day or of today.
    public Outcome approve(Policy proposed, AccountId reader) {
        if (steps.hasWritten(proposed.id(), reader)) {
            return new Outcome.OwnWork();
        }
        if (current(proposed.id()).version() != proposed.version() || !isProposed(proposed.id())) {
            return new Outcome.Conflict(current(proposed.id()));
        }
        if (policies.activate(proposed, reader) instanceof Activation.Refused(var reasons)) {
            return new Outcome.Refused(reasons);
        }
        var today = LocalDate.now(clock);
        var begins = proposed.validity().from();
        cycles.open(proposed.id(), proposed.timing().cycleOf(begins.isAfter(today) ? begins : today));
        return new Outcome.Done(current(proposed.id()));
    }

    /// Whether the account may approve it: somebody who wrote none of it.
    @ReadOnly
    public boolean mayApprove(PolicyId policy, AccountId reader) {
        return !steps.hasWritten(policy, reader);
    }

    private boolean isProposed(PolicyId policy) {
        return policies.entry(policy)
                .filter(entry -> entry.state() == PolicyState.PROPOSED)
                .isPresent();
    }

    private Outcome moved(Policy policy, PolicyStep.Kind kind, AccountId by, @Nullable String remark) {
        steps.add(policy.id(), kind, by, remark);
        publisher.publishEvent(new PolicyMoved(policy.id(), policy.number(), kind));
        return new Outcome.Done(current(policy.id()));
    }

    private Policy current(PolicyId id) {
        return store.find(id).orElseThrow(() -> new IllegalArgumentException("No policy %s".formatted(id.value())));
    }

    private PolicyId nextId() {
        return new PolicyId(TimeOrderedId.next(clock));
    }
}
