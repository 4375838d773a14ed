package org.weltoffen.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.language.Edition;

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

    /// The content that someone who begins now gets, of all these courses at once; without those that are retired or
    /// never were.
    public Map<CourseId, Course> current(Collection<CourseId> courses) {
        return courses.isEmpty()
                ? Map.of()
                : versions.published().stream()
                        .filter(version -> courses.contains(version.course()))
                        .collect(Collectors.toMap(CourseVersion::course, this::course));
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

    /// Since when the course could be taken, and in which wordings; empty if it was never published.
    public Optional<Availability> availability(CourseId course) {
        var issues = versions.issues(course);
        return issues.isEmpty() ? Optional.empty() : Optional.of(availability(course, issues));
    }

    private Availability availability(CourseId course, List<Versions.Issue> issues) {
        return new Availability(
                course,
                course(issues.getLast().version()).title(),
                day(issues.getFirst()),
                firstDay(issues, EnumSet.of(Edition.DE, Edition.EN)),
                firstDay(issues, EnumSet.of(Edition.PLAIN)),
                versions.retiredOn(course).orElse(null));
    }

    private @Nullable LocalDate firstDay(List<Versions.Issue> issues, Set<Edition> editions) {
        return issues.stream()
                .filter(issue -> editions.stream().allMatch(course(issue.version())::isWrittenIn))
                .findFirst()
                .map(this::day)
                .orElse(null);
    }

    private LocalDate day(Versions.Issue issue) {
        return LocalDate.ofInstant(issue.at(), clock.getZone());
    }

    /// Publishes the course as its next version. The same content is published only once: then the version that
    /// already has it is current again.
    @Transactional
    public CourseVersion publish(Course course, List<Media> media) {
        return publish(course, media, null);
    }

    /// The same of a course that was read from files.
    @Transactional
    CourseVersion publish(Course course, List<Media> media, @Nullable String fingerprint) {
        var document = json.write(course);
        var before = versions.current(course.id());
        var version = versions.insert(course.id(), document, media, clock.instant());
        versions.noteReadFrom(course.id(), fingerprint);
        passages.index(version, course);
        if (before.filter(version::equals).isEmpty()) {
            events.publishEvent(new CoursePublished(version));
        }
        return version;
    }

    /// Whether a version that is current was read from files with that fingerprint.
    boolean isReadFrom(String fingerprint) {
        return versions.isReadFrom(fingerprint);
    }

    /// A picture of any version, by the hash of its bytes.
    public Optional<Media> media(String hash) {
        return versions.media(hash);
    }
}
