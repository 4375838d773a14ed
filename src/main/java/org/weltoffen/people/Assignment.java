package org.weltoffen.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One person in one post from a day to a day, both included; no last day means an open end.
record Assignment(
        UUID id,
        UUID employee,
        UUID post,
        int partTime,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /// What must be stored so that the file's word is true from `asOf` on, and what was true before stays true.
    ///
    /// ```
    /// came back       |---last---|        |--new--          a gap stays a gap
    /// left            |---last---|                          ended on the last day
    /// same place      |---last----------                    nothing, or another end
    /// other place     |---last---||--new--                  from asOf on
    /// same day again              |--last--                 corrected in place
    /// ```
    List<Assignment> followedBy(Assignment told, LocalDate asOf, Supplier<UUID> ids) {
        if (told.endedBefore(asOf)) {
            return agreesWith(told) ? List.of() : List.of(corrected(told));
        }
        if (endedBefore(asOf)) {
            return List.of(told.from(later(asOf, told.validFrom), ids.get()));
        }
        if (samePlaceAs(told)) {
            return agreesWith(told) ? List.of() : List.of(corrected(told));
        }
        if (!validFrom.isBefore(asOf)) {
            return List.of(corrected(told));
        }
        return List.of(endingOn(asOf.minusDays(1)), told.from(asOf, ids.get()));
    }

    /// What must be stored so that it does not go on after the day.
    List<Assignment> endedBy(LocalDate day) {
        return validTo != null && !validTo.isAfter(day) ? List.of() : List.of(endingOn(later(day, validFrom)));
    }

    private boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    private boolean samePlaceAs(Assignment other) {
        return post.equals(other.post) && partTime == other.partTime;
    }

    private boolean agreesWith(Assignment told) {
        return samePlaceAs(told) && Objects.equals(validTo, corrected(told).validTo);
    }

    private Assignment corrected(Assignment told) {
        var last = told.validTo == null ? null : later(told.validTo, validFrom);
        return new Assignment(id, employee, told.post, told.partTime, validFrom, last);
    }

    private Assignment endingOn(LocalDate day) {
        return new Assignment(id, employee, post, partTime, validFrom, day);
    }

    private Assignment from(LocalDate day, UUID newId) {
        var last = validTo == null ? null : later(validTo, day);
        return new Assignment(newId, employee, post, partTime, day, last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
