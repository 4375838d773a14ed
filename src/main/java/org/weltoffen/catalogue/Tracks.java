package org.weltoffen.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// How the courses of the house combine into a year of training, each in its order.
@Service
public class Tracks {

    private final Catalogue catalogue;

    Tracks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// What everyone does in the first year.
    public List<CourseId> yearOne() {
        return of(Group.BASE);
    }

    /// What those who lead a team do in the first year.
    public List<CourseId> management() {
        return Stream.concat(of(Group.BASE).stream(), of(Group.MANAGEMENT).stream())
                .toList();
    }

    /// What everyone does in each later year: the refresher, and the everyday of their office where it is written.
    public List<CourseId> refresher(String office) {
        return Stream.concat(
                        of(Group.REFRESHER).stream(),
                        sorted(Group.OFFICE)
                                .filter(course -> course.offices().contains(office))
                                .map(Course::id))
                .toList();
    }

    private List<CourseId> of(Group group) {
        return sorted(group).map(Course::id).toList();
    }

    private Stream<Course> sorted(Group group) {
        return catalogue.published().stream()
                .map(catalogue::course)
                .filter(course -> course.group() == group)
                .sorted(Comparator.comparing(Course::order));
    }
}
