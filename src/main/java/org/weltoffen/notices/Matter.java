package org.weltoffen.notices;

import java.util.List;
import org.weltoffen.reports.TeamCount;

/// What a mail is about, read at the moment it goes out.
sealed interface Matter {

    /// Trainings of the reader that are open, the first due first; one at least.
    record Trainings(List<Duty> duties) implements Matter {

        public Trainings {
            duties = List.copyOf(duties);
        }

        Duty first() {
            return duties.getFirst();
        }
    }

    record NewCertificate() implements Matter {}

    /// How far the reader's team is.
    record Team(List<TeamCount.Counted> counts) implements Matter {

        public Team {
            counts = List.copyOf(counts);
        }
    }

    /// Offices where reminders did not help.
    ///
    /// @param days for how long there have been no more reminders
    record Offices(int days, int year, List<LongOverdue.Office> offices) implements Matter {

        public Offices {
            offices = List.copyOf(offices);
        }
    }
}
