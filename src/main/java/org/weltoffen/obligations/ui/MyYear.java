package org.weltoffen.obligations.ui;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.obligations.DueDate;
import org.weltoffen.obligations.Obligation;
import org.weltoffen.obligations.Obligations;
import org.weltoffen.obligations.Status;
import org.weltoffen.people.Employee;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.Run;

/// Puts together what a person's year asks and how far they have come.
@Service
class MyYear {

    private final Obligations obligations;
    private final Progress progress;
    private final Catalogue catalogue;
    private final Clock clock;

    MyYear(Obligations obligations, Progress progress, Catalogue catalogue, Clock clock) {
        this.obligations = obligations;
        this.progress = progress;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// All that is asked of the person now, one way for each policy: what is open before what is met, then what is due
    /// first, then what is stricter. Empty if nothing is asked.
    List<Way> of(Employee person) {
        var today = LocalDate.now(clock);
        return obligations.of(person.id()).stream()
                .filter(obligation -> isNow(obligation, today))
                .sorted(Comparator.comparing(
                                (Obligation obligation) -> obligation.status().isMet())
                        .thenComparing(Obligation::dueOn)
                        .thenComparing(Obligation::mode))
                .map(obligation -> new Way(obligation, obligations.explain(obligation), stages(person, obligation)))
                .toList();
    }

    /// Earlier years, newest first.
    List<Obligation> earlier(Employee person) {
        var today = LocalDate.now(clock);
        return obligations.of(person.id()).stream()
                .filter(obligation -> obligation.year() < today.getYear() && !isNow(obligation, today))
                .toList();
    }

    /// Of this year, of a period that runs across New Year, or from a period that is over with time still left.
    private static boolean isNow(Obligation obligation, LocalDate today) {
        if (obligation.status() == Status.WITHDRAWN) {
            return false;
        }
        var cycle = obligation.cycle();
        return cycle.year() == today.getYear()
                || (!cycle.startsOn().isAfter(today)
                        && !cycle.closesFor(obligation.dueOn()).isBefore(today));
    }

    /// The courses of the track in order; without one that is not published and was never begun.
    private List<Stage> stages(Employee person, Obligation obligation) {
        var runs = new HashMap<>(progress.of(person.id(), obligation.track()));
        runs.values().removeIf(run -> isBefore(run, obligation.cycle().startsOn()));
        var courses = new HashMap<>(catalogue.current(obligation.track()));
        runs.forEach((id, run) -> courses.put(id, catalogue.course(run.version())));
        return obligation.track().stream()
                .filter(courses::containsKey)
                .map(id -> new Stage(requireNonNull(courses.get(id)), runs.get(id)))
                .toList();
    }

    /// A run that ended before the cycle began belongs to an earlier year.
    private boolean isBefore(Run run, LocalDate start) {
        return run.finishedAt() != null
                && run.finishedAt().atZone(clock.getZone()).toLocalDate().isBefore(start);
    }

    /// One obligation, why it is due when it is, and the courses on the way.
    record Way(Obligation obligation, DueDate due, List<Stage> stages) {

        /// The first course that is not finished.
        Optional<Stage> next() {
            return stages.stream().filter(stage -> !stage.isFinished()).findFirst();
        }

        boolean isBegun() {
            return stages.stream().anyMatch(stage -> stage.run() != null);
        }

        int minutes() {
            return stages.stream().mapToInt(stage -> stage.course().minutes()).sum();
        }

        int minutesDone() {
            return stages.stream().mapToInt(Stage::minutesDone).sum();
        }
    }

    /// One course on the way and how far the person is in it.
    record Stage(Course course, @Nullable Run run) {

        boolean isFinished() {
            return run != null && run.isFinished();
        }

        int minutesDone() {
            if (run == null) {
                return 0;
            }
            return run.isFinished() ? course.minutes() : run.minutesDone(course);
        }
    }
}
