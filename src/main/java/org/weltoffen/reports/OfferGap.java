package org.weltoffen.reports;

import java.time.LocalDate;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.ObligationId;
import org.weltoffen.people.EmployeeId;

/// An obligation for which somebody had no offer that could be used. The reason says what was missing, never why
/// somebody was away.
///
/// @param name as lists sort it
public record OfferGap(
        ObligationId obligation,
        EmployeeId employee,
        String staffNumber,
        String name,
        String office,
        Text policy,
        LocalDate dueOn,
        Lack lack) {}
