package org.weltoffen.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The published courses. A version, once published, is the same for ever.
@Service
public class Catalogue {

    private final Versions versions;
    private final CourseJson json;
    private final Passages passages;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<CourseVersion, Course> read = new ConcurrentHashMap<>();

    Catalogue(Versions versions, CourseJson json, Passages passages, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.json = json;
        this.passages = passages;
        this.events = events;
        this.clock = clock;
    }

    /// The version that someone who begins now gets; empty if there is no such course or it is retired.
    public Optional<CourseVersion> current(CourseId course) {
        return versions.current(course);
    }

    /// The current version of every course that is not retired, by course id.
    public List<CourseVersion> published() {
        return versions.published();
    }

    /// The content of a version.
    ///
    /// @throws IllegalArgumentException if it was never published
    public Course course(CourseVersion version) {
        return read.computeIfAbsent(version, this::load);
    }

    private Course load(CourseVersion version) {
        return versions.document(version)
                .map(json::read)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Course %s has no version %d".formatted(version.course().value(), version.number())));
    }

    /// Publishes the course as its next version. The same content is published only once: then the version that
    /// already has it is current again.
    @Transactional
    public CourseVersion publish(Course course, List<Media> media) {
        var document = json.write(course);
        var before = versions.current(course.id());
        var version = versions.insert(course.id(), document, media, clock.instant());
        passages.index(version, course);
        if (before.filter(version::equals).isEmpty()) {
            events.publishEvent(new CoursePublished(version));
        }
        return version;
    }

    /// A picture of any version, by the hash of its bytes.
    public Optional<Media> media(String hash) {
        return versions.media(hash);
    }
}
