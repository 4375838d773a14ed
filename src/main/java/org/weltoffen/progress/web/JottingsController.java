package org.weltoffen.progress.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.catalogue.StandardBlocks.Reflection;
import org.weltoffen.catalogue.StandardBlocks.Transfer;
import org.weltoffen.language.Edition;
import org.weltoffen.language.Language;
import org.weltoffen.people.Staff;
import org.weltoffen.progress.Jotting;
import org.weltoffen.progress.Reflections;

/// Hands people all they wrote for themselves, as a text they can keep.
@RestController
class JottingsController {

    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Staff staff;
    private final Reflections reflections;
    private final Catalogue catalogue;
    private final Clock clock;

    JottingsController(Staff staff, Reflections reflections, Catalogue catalogue, Clock clock) {
        this.staff = staff;
        this.reflections = reflections;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// The signed-in person's own; 404 for accounts that stand for nobody. There is no way to name another person.
    @GetMapping("/jottings")
    ResponseEntity<String> mine(Locale locale) {
        return staff.self()
                .map(person -> ResponseEntity.ok()
                        .contentType(PLAIN)
                        .cacheControl(CacheControl.noStore())
                        .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                                .filename("weltoffen.txt")
                                .build()))
                        .body(text(reflections.all(person.id()), locale)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String text(List<Jotting> jottings, Locale locale) {
        return jottings.stream().map(jotting -> entry(jotting, locale)).collect(Collectors.joining("\n\n")) + "\n";
    }

    private String entry(Jotting jotting, Locale locale) {
        var course = catalogue.current(jotting.course()).map(catalogue::course);
        var title = course.map(found -> found.title().in(locale))
                .orElse(jotting.course().value());
        var place = course.flatMap(found -> place(found, jotting.place(), Edition.of(Language.of(locale))))
                .orElse(jotting.place());
        var day = jotting.writtenAt()
                .atZone(clock.getZone())
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        return "%s: %s (%s)%n%s".formatted(title, place, day, jotting.words());
    }

    /// What was asked where the person wrote: the title of the lesson, or the prompt.
    private static Optional<String> place(Course course, String place, Edition edition) {
        return course.lesson(place).map(lesson -> lesson.title().in(edition)).or(() -> course.lessons().stream()
                .map(lesson -> prompt(lesson, place, edition))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Optional<String> prompt(Lesson lesson, String item, Edition edition) {
        return lesson.page(edition).blocks().stream()
                .map(block -> switch (block) {
                    case Reflection it when item.equals("reflection:" + it.id()) -> it.prompt();
                    case Transfer it when item.equals("transfer:" + it.id()) -> it.prompt();
                    default -> null;
                })
                .filter(Objects::nonNull)
                .findFirst();
    }
}
