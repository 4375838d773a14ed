package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Prose;

/// Running text.
@Service
class ProseUi implements BlockUi<Prose> {

    @Override
    public Class<Prose> form() {
        return Prose.class;
    }

    @Override
    public Component draw(Prose prose, Reading reading) {
        return Markup.of(prose.markdown(), "running", reading);
    }
}
