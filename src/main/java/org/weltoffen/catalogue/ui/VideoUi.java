package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Video;

/// A short film with captions and transcript.
@Service
class VideoUi implements BlockUi<Video> {

    @Override
    public Class<Video> form() {
        return Video.class;
    }

    @Override
    public Component draw(Video video, Reading reading) {
        return Recording.of("video", video.title(), video.file(), reading)
                .captions(video.captions())
                .about(video.text())
                .transcript(video.transcript());
    }
}
