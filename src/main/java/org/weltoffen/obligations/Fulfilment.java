package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.progress.CompletionId;

/// Finds out which obligations of one person their completions fulfil.
///
/// All courses of the track are needed, each done between the start of the cycle and its close. What fulfilled one
/// year of a policy does not count again for the next one, so someone who joined late and has until February does
/// not get two years for one course; and as many days lie between them as the policy wants. What is done shortly before
/// a cycle counts for it if the policy says so and nothing older needs it. It only ever adds: what is met stays as it
/// is, and what is no longer asked stays so.
///
/// @param completion the last one needed
/// @param all that counted, in the order of the track
/// @param byTestOut whether every course of the track was passed by taking its quiz first
record Fulfilment(
        Obligation obligation, CompletionId completion, LocalDate on, List<CompletionId> all, boolean byTestOut) {

    /// One course done by the person, and the day in the zone of the house.
    record Done(CompletionId completion, CourseId course, LocalDate on, boolean testOut) {

        Done(CompletionId completion, CourseId course, LocalDate on) {
            this(completion, course, on, false);
        }
    }

    static List<Fulfilment> of(Collection<Obligation> ledgerOfOnePerson, Collection<Done> done) {
        var byLine = new LinkedHashMap<PolicyId, List<Obligation>>();
        ledgerOfOnePerson.stream()
                .sorted(Comparator.comparing(Obligation::year))
                .forEach(it -> byLine.computeIfAbsent(it.line(), _ -> new ArrayList<>())
                        .add(it));
        return byLine.values().stream()
                .flatMap(years -> ofOnePolicy(years, done).stream())
                .toList();
    }

    private static List<Fulfilment> ofOnePolicy(List<Obligation> oldestFirst, Collection<Done> done) {
        var found = new ArrayList<Fulfilment>();
        LocalDate spent = null;
        for (var obligation : oldestFirst) {
            if (obligation.status() == Status.FULFILLED) {
                spent = obligation.fulfilledOn();
            } else if (!obligation.status().isMet() && obligation.status() != Status.WITHDRAWN) {
                var fulfilment = of(obligation, spent, done);
                if (fulfilment.isPresent()) {
                    found.add(fulfilment.get());
                    spent = fulfilment.get().on();
                }
            }
        }
        return found;
    }

    private static Optional<Fulfilment> of(Obligation obligation, @Nullable LocalDate spent, Collection<Done> done) {
        var leeway = obligation.leeway();
        var opens = obligation.cycle().startsOn().minusDays(leeway.earlyDays());
        var closes = obligation.cycle().closesFor(obligation.dueOn());
        var last = Optional.<Done>empty();
        var byTestOut = true;
        var all = new ArrayList<CompletionId>();
        for (var course : obligation.track()) {
            var first = done.stream()
                    .filter(it -> it.course().equals(course))
                    .filter(it -> !it.on().isBefore(opens) && !it.on().isAfter(closes))
                    .filter(it -> spent == null || !it.on().isBefore(spent.plusDays(Math.max(1, leeway.gapDays()))))
                    .min(Comparator.comparing(Done::on));
            if (first.isEmpty()) {
                return Optional.empty();
            }
            byTestOut &= first.get().testOut();
            all.add(first.get().completion());
            last = last.filter(it -> !it.on().isBefore(first.get().on())).or(() -> first);
        }
        var allByTestOut = byTestOut;
        return last.map(it -> new Fulfilment(obligation, it.completion(), it.on(), List.copyOf(all), allByTestOut));
    }
}
