package org.weltoffen.catalogue.folder;

import java.util.Map;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Media;
import org.weltoffen.language.Edition;

/// A course that could be read but is not checked yet, beside the files it came from.
///
/// @param lessons lesson id to its files
/// @param cases case id to its file
record CourseDraft(
        String folder,
        Course course,
        CourseHead head,
        YamlFile courseFile,
        YamlFile quizFile,
        Map<String, Map<Edition, LessonFile>> lessons,
        Map<String, YamlFile> cases,
        Map<String, Media> media) {}
