package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Reflection;

/// A question to oneself with room to write.
@Service
class ReflectionUi implements BlockUi<Reflection> {

    @Override
    public Class<Reflection> form() {
        return Reflection.class;
    }

    @Override
    public Component draw(Reflection reflection, Reading reading) {
        return new PrivateWords(
                "reflection:" + reflection.id(), "reflection", reflection.prompt(), reflection.starters(), reading);
    }
}
