package org.weltoffen.obligations;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.people.UnitId;

/// What a policy asks of each person in a cycle.
///
/// @param core courses all of which are needed, in order
/// @param choice courses of which each person picks some
/// @param refresher what takes the place of the core from the second year on; empty where every year is the same
/// @param packs what the people of single offices take besides
/// @param seminars sessions with others
public record Programme(
        List<CourseId> core,
        Choice choice,
        List<CourseId> refresher,
        Map<UnitId, List<CourseId>> packs,
        Seminars seminars) {

    /// Courses to pick from.
    ///
    /// @param needed how many of them; 0 where there is no choice
    public record Choice(List<CourseId> courses, int needed) {

        static final Choice NONE = new Choice(List.of(), 0);

        public Choice {
            courses = List.copyOf(courses);
            if (needed < 0 || needed > courses.size()) {
                throw new IllegalArgumentException("%d of %d courses to choose".formatted(needed, courses.size()));
            }
        }
    }

    /// Sessions with others, and how they are planned.
    ///
    /// @param each how many a person attends in a cycle
    /// @param minutes of one
    /// @param seats in one
    /// @param planned sessions in the cycle
    public record Seminars(int each, int minutes, int seats, int planned) {

        static final Seminars NONE = new Seminars(0, 0, 0, 0);

        public Seminars {
            if (each < 0 || minutes < 0 || seats < 0 || planned < 0) {
                throw new IllegalArgumentException(
                        "%d seminars of %d minutes, %d seats, %d planned".formatted(each, minutes, seats, planned));
            }
        }
    }

    public Programme {
        core = List.copyOf(core);
        refresher = List.copyOf(refresher);
        packs = Map.copyOf(packs);
        once(core, choice);
    }

    /// The same courses for everyone in every year.
    public static Programme of(List<CourseId> core) {
        return new Programme(core, Choice.NONE, List.of(), Map.of(), Seminars.NONE);
    }

    /// Whether nothing is asked of someone in the first year.
    boolean isEmpty() {
        return core.isEmpty() && choice.needed() == 0;
    }

    private static void once(List<CourseId> core, Choice choice) {
        var seen = new HashSet<CourseId>();
        Stream.concat(core.stream(), choice.courses().stream())
                .filter(course -> !seen.add(course))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("Course %s is asked for twice".formatted(twice.value()));
                });
    }
}
