package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.UnitId;

/// What a policy would bring about, reckoned with the staff of one day and without writing anything.
///
/// @param offices one line for each office with anyone reached now or before, by name; the totals are their sums
/// @param minutes of working time in a cycle, of all people together
/// @param joiners one line for each month of the cycle
public record PolicyPreview(
        LocalDate asOf, List<Office> offices, long minutes, Seminars seminars, List<Joiner> joiners) {

    private static final int MAILS_IN_A_CYCLE = 4;

    public PolicyPreview {
        offices = List.copyOf(offices);
        joiners = List.copyOf(joiners);
    }

    /// One office.
    ///
    /// @param reached people whom the policy reaches
    /// @param later of those, people who are in their second year or later
    /// @param before people whom the version in force, or the policy compared with, reaches
    /// @param added reached, but not before
    /// @param dropped before, but not reached
    public record Office(UnitId id, String name, int reached, int later, int before, int added, int dropped) {}

    /// Seats in sessions, and sessions.
    public record Seminars(int seatsNeeded, int seatsPlanned, int sessionsNeeded, int sessionsPlanned) {

        /// How many seats are missing; 0 if there are enough.
        public int seatsMissing() {
            return Math.max(0, seatsNeeded - seatsPlanned);
        }

        /// How many sessions are missing; 0 if there are enough.
        public int sessionsMissing() {
            return Math.max(0, sessionsNeeded - sessionsPlanned);
        }

        static Seminars of(Programme.Seminars plan, int people) {
            var seats = people * plan.each();
            var sessions = plan.seats() == 0 ? 0 : Math.ceilDiv(seats, plan.seats());
            return new Seminars(seats, plan.seats() * plan.planned(), sessions, plan.planned());
        }
    }

    /// Someone who joins on a day.
    ///
    /// @param dueOn null for whoever begins with the next cycle
    public record Joiner(LocalDate joinedOn, @Nullable LocalDate dueOn) {}

    /// All whom it reaches.
    public int people() {
        return offices.stream().mapToInt(Office::reached).sum();
    }

    /// All whom the version in force, or the policy compared with, reaches.
    public int peopleBefore() {
        return offices.stream().mapToInt(Office::before).sum();
    }

    public int added() {
        return offices.stream().mapToInt(Office::added).sum();
    }

    public int dropped() {
        return offices.stream().mapToInt(Office::dropped).sum();
    }

    /// Whole hours of working time in a cycle.
    public long hours() {
        return Math.round(minutes / 60.0);
    }

    /// The most mails that a cycle can bring: four to each person.
    public int mails() {
        return people() * MAILS_IN_A_CYCLE;
    }
}
