package org.weltoffen.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.spi.ContentFormat;
import org.weltoffen.catalogue.spi.ContentFormat.Reading.Faulty;
import org.weltoffen.catalogue.spi.ContentFormat.Reading.Sound;

/// Publishes the courses that lie in the content folder when the application starts. What did not change stays as it
/// is and is not even read; what is faulty is named in the log, line by line, and the version before goes on.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ContentLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ContentLoader.class);

    private final Path courses;
    private final List<ContentFormat> formats;
    private final Catalogue catalogue;

    ContentLoader(
            @Value("${weltoffen.content:content}") Path content, List<ContentFormat> formats, Catalogue catalogue) {
        this.courses = content.resolve("courses");
        this.formats = formats;
        this.catalogue = catalogue;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!Files.isDirectory(courses)) {
            log.warn("No courses are loaded: there is no folder {}", courses);
            return;
        }
        var fingerprints = Fingerprints.ofThisProgram();
        try (var places = Files.list(courses)) {
            places.filter(Files::isDirectory).sorted().forEach(place -> load(place, fingerprints.of(place)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Path place, String fingerprint) {
        if (catalogue.isReadFrom(fingerprint)) {
            log.info("Course {} is there as before", place.getFileName());
            return;
        }
        var format = formats.stream().filter(found -> found.recognises(place)).findFirst();
        if (format.isEmpty()) {
            log.error("{} is no course: course.yaml is missing", place);
            return;
        }
        switch (format.get().read(place)) {
            case Sound sound -> {
                var version = catalogue.publish(sound.course(), sound.media(), fingerprint);
                log.info("Course {} is there in version {}", version.course().value(), version.number());
            }
            case Faulty(var findings) -> {
                log.error("Course {} is not loaded, {} findings:", place.getFileName(), findings.size());
                findings.forEach(finding -> log.error("{}/{}", place.getFileName(), finding));
            }
        }
    }
}
