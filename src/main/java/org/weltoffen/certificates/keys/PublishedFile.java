package org.weltoffen.certificates.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lays the published keys beside the data at every start, for the offline check and for whoever keeps the files.
@Component
class PublishedFile {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedFile.class);

    private final KeyRing ring;
    private final Path folder;

    PublishedFile(KeyRing ring, KeySettings settings) {
        this.ring = ring;
        this.folder = settings.folder();
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() {
        try {
            Files.createDirectories(folder);
            var fresh = Files.writeString(folder.resolve("published.json.new"), PublishedKeys.write(ring));
            Files.move(fresh, folder.resolve("published.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // nothing depends on it: the page with the keys has the same
            LOG.warn("The published keys could not be written to {}", folder, e);
        }
    }
}
