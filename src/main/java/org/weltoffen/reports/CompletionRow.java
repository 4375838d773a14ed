package org.weltoffen.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.ObligationId;

/// One line of the completion list. These are all the columns the service agreement allows (rule DV-03): no score, no
/// attempt, no duration, no first login; a test holds this list.
///
/// @param obligation which line of the ledger it is; says nothing about the person
/// @param name as lists sort it, for example `Nguyễn, Thị Hồng`
/// @param office the one the line counts for; people who move take the lines of running years along
/// @param unit where in that office; empty once they work elsewhere
/// @param dueOn null where nothing is due
public record CompletionRow(
        ObligationId obligation,
        String staffNumber,
        String name,
        String office,
        String unit,
        Text policy,
        Mode mode,
        @Nullable Integer wave,
        CompletionStatus status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate fulfilledOn,
        @Nullable String certificateNumber) {}
