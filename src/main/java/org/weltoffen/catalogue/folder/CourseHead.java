package org.weltoffen.catalogue.folder;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.Group;
import org.weltoffen.catalogue.Objective;
import org.weltoffen.catalogue.Source;
import org.weltoffen.language.Text;
import org.weltoffen.quiz.PassMark;

/// What stands in `course.yaml`.
record CourseHead(
        int format,
        CourseId id,
        Text title,
        Text summary,
        @Nullable Group group,
        @Nullable Integer order,
        List<String> offices,
        int minutes,
        PassMark passMark,
        Period validFor,
        List<String> actionFields,
        String author,
        LocalDate asOf,
        LocalDate reviewBy,
        List<Objective> objectives,
        List<String> lessons,
        List<Source> sources) {}
