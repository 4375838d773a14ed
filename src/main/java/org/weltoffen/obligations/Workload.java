package org.weltoffen.obligations;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.obligations.PolicyPreview.Office;

/// How much working time a programme takes, from the minutes that the published courses name.
@Component
class Workload {

    private final Catalogue catalogue;

    Workload(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Of all people together: those in a later year do the refresher, those of an office with a pack do that too.
    long minutes(Programme it, List<Office> offices) {
        var first = firstYear(it);
        var later = laterYears(it);
        return offices.stream()
                .mapToLong(office -> (long) first * (office.reached() - office.later())
                        + (long) later * office.later()
                        + (long) minutes(it.packs().getOrDefault(office.id(), List.of())) * office.reached())
                .sum();
    }

    /// Of one person in the first year, without the pack of their office.
    int firstYear(Programme it) {
        return minutes(it.core()) + besides(it);
    }

    /// Of one person in a later year, without the pack of their office.
    int laterYears(Programme it) {
        return it.refresher().isEmpty() ? firstYear(it) : minutes(it.refresher()) + besides(it);
    }

    private int besides(Programme it) {
        return chosen(it.choice()) + it.seminars().each() * it.seminars().minutes();
    }

    /// What is chosen is not known yet, so the choice counts with its average.
    private int chosen(Programme.Choice it) {
        return it.courses().isEmpty()
                ? 0
                : Math.round((float) minutes(it.courses())
                        * it.needed()
                        / it.courses().size());
    }

    /// A course that is not published takes no time.
    int minutes(Collection<CourseId> courses) {
        return catalogue.current(courses).values().stream()
                .mapToInt(Course::minutes)
                .sum();
    }
}
