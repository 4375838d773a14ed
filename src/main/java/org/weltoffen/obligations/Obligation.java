package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Text;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.progress.CompletionId;

/// What one policy asks of one person in one year: a row of the ledger, which stays when the next year begins.
///
/// @param policy the version that asks
/// @param line what the versions of one policy have in common; see [Policy#line()]
/// @param wave null where the policy does not go by waves
/// @param fulfilledOn the day it was met; null if it was not
/// @param completion what met it; null also where it was taken over from an earlier system
/// @param track the courses that fulfil it, all of them, in order
/// @param version counts changes of the row, for [Obligations#change]
public record Obligation(
        ObligationId id,
        EmployeeId employee,
        PolicyId policy,
        PolicyId line,
        Text policyName,
        Mode mode,
        Cycle cycle,
        @Nullable Integer wave,
        Status status,
        LocalDate startsOn,
        LocalDate dueOn,
        @Nullable LocalDate fulfilledOn,
        @Nullable CompletionId completion,
        List<CourseId> track,
        int version,
        Leeway leeway) {

    public Obligation {
        track = List.copyOf(track);
    }

    /// One of the first version of a policy that leaves no leeway.
    public Obligation(
            ObligationId id,
            EmployeeId employee,
            PolicyId policy,
            Text policyName,
            Mode mode,
            Cycle cycle,
            @Nullable Integer wave,
            Status status,
            LocalDate startsOn,
            LocalDate dueOn,
            @Nullable LocalDate fulfilledOn,
            @Nullable CompletionId completion,
            List<CourseId> track,
            int version) {
        this(
                id,
                employee,
                policy,
                policy,
                policyName,
                mode,
                cycle,
                wave,
                status,
                startsOn,
                dueOn,
                fulfilledOn,
                completion,
                track,
                version,
                Leeway.NONE);
    }

    public int year() {
        return cycle.year();
    }

    /// Whether the due date has gone by, and the days of grace. The last of them is still in time.
    public boolean isOverdue(LocalDate today) {
        return status == Status.OPEN && dueOn.plusDays(leeway.graceDays()).isBefore(today);
    }
}
