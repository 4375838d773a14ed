package org.weltoffen.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;

/// Since when a course could be taken, and in which wordings. A version that lacks a wording takes nothing away from
/// those who had it before.
///
/// @param published day of the first version
/// @param bilingual first day on which every lesson was there in German and in English; null if it never was
/// @param plain first day on which every lesson was there in Einfache Sprache; null if it never was
/// @param retired day from which on nobody can begin it; null while people can
public record Availability(
        CourseId course,
        Text title,
        LocalDate published,
        @Nullable LocalDate bilingual,
        @Nullable LocalDate plain,
        @Nullable LocalDate retired) {}
