package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Audio;

/// Something to listen to, with transcript.
@Service
class AudioUi implements BlockUi<Audio> {

    @Override
    public Class<Audio> form() {
        return Audio.class;
    }

    @Override
    public Component draw(Audio audio, Reading reading) {
        return Recording.of("audio", audio.title(), audio.file(), reading).transcript(audio.transcript());
    }
}
