package org.weltoffen.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person in a post, with the names units had on the day asked about.
///
/// @param partTime percent of full time
/// @param from first day in this post
/// @param until last day; null for an open end
public record PersonOnDay(
        EmployeeId id,
        String staffNumber,
        String name,
        String unit,
        String office,
        String post,
        ContactIntensity contact,
        boolean manager,
        boolean integrationTask,
        int partTime,
        LocalDate from,
        @Nullable LocalDate until) {}
