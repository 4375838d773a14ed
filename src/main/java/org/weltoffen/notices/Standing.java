package org.weltoffen.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How things stand with one person on the morning of a day.
///
/// @param leftOn the last day; null for those who stay
/// @param written how many reminders the person has been written in each cycle
/// @param writtenToday whether one of them is of this very day
/// @param digests whether the person wants one mail about everything open
record Standing(
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        List<Duty> duties,
        Map<Integer, Integer> written,
        boolean writtenToday,
        boolean digests) {

    Standing {
        duties = List.copyOf(duties);
        written = Map.copyOf(written);
    }

    boolean isThere(LocalDate day) {
        return !day.isBefore(joinedOn) && (leftOn == null || !day.isAfter(leftOn));
    }

    List<Duty> open(LocalDate today) {
        return duties.stream().filter(duty -> duty.isOpen(today)).toList();
    }
}
