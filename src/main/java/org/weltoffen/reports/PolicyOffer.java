package org.weltoffen.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.Availability;

/// Since when everything a policy asks for could be taken: the day of the last of its courses.
///
/// @param published null if a course is missing, or none is named
/// @param bilingual null if one of them never was in both languages
/// @param plain null if one of them never was in Einfache Sprache
/// @param retired day on which the first of them was taken back; null if none was
record PolicyOffer(
        UUID policy,
        @Nullable LocalDate published,
        @Nullable LocalDate bilingual,
        @Nullable LocalDate plain,
        @Nullable LocalDate retired) {

    static PolicyOffer of(UUID policy, List<Optional<Availability>> courses) {
        return new PolicyOffer(
                policy,
                last(courses, Availability::published),
                last(courses, Availability::bilingual),
                last(courses, Availability::plain),
                courses.stream()
                        .flatMap(Optional::stream)
                        .flatMap(course -> Stream.ofNullable(course.retired()))
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    private static @Nullable LocalDate last(
            List<Optional<Availability>> courses, Function<Availability, @Nullable LocalDate> day) {
        @Nullable LocalDate last = null;
        for (var course : courses) {
            @Nullable LocalDate here = course.isEmpty() ? null : day.apply(course.get());
            if (here == null) {
                return null;
            }
            last = last == null || here.isAfter(last) ? here : last;
        }
        return last;
    }
}
