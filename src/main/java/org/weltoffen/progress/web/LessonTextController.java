package org.weltoffen.progress.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.catalogue.LessonText;
import org.weltoffen.language.Edition;
import org.weltoffen.people.Staff;

/// A lesson as plain text, in the version the person reads.
@RestController
class LessonTextController {

    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Catalogue catalogue;
    private final LessonText texts;
    private final Staff staff;

    LessonTextController(Catalogue catalogue, LessonText texts, Staff staff) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.staff = staff;
    }

    @GetMapping("/texts/{course}/{version}/{lesson}/{edition}")
    ResponseEntity<String> text(
            @PathVariable String course,
            @PathVariable int version,
            @PathVariable String lesson,
            @PathVariable String edition) {
        return staff.self()
                .flatMap(_ -> read(course, version, lesson, edition))
                .map(text -> ResponseEntity.ok()
                        .contentType(PLAIN)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<String> read(String id, int version, String lessonId, String editionTag) {
        try {
            var course = catalogue.course(new CourseVersion(new CourseId(id), version));
            return Edition.tagged(editionTag)
                    .flatMap(edition -> course.lesson(lessonId).map(lesson -> texts.of(lesson, course, edition)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
