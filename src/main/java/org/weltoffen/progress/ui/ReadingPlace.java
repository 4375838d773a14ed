package org.weltoffen.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import org.weltoffen.progress.Place;

/// The blocks of a lesson. Tells which paragraph is in view, and begins at the one it is given.
@Tag("wo-reading-place")
@JsModule("./reading-place.ts")
class ReadingPlace extends Component implements HasComponents {

    ReadingPlace(Place start, Consumer<Moved> listener) {
        getElement().setProperty("block", start.block());
        getElement().setProperty("paragraph", start.paragraph());
        ComponentEventListener<Moved> accept = listener::accept;
        addListener(Moved.class, accept);
    }

    /// Another paragraph came into view.
    @DomEvent("place-moved")
    public static class Moved extends ComponentEvent<ReadingPlace> {

        private final int block;
        private final int paragraph;

        public Moved(
                ReadingPlace source,
                boolean fromClient,
                @EventData("event.detail.block") int block,
                @EventData("event.detail.paragraph") int paragraph) {
            super(source, fromClient);
            this.block = block;
            this.paragraph = paragraph;
        }

        int block() {
            return block;
        }

        int paragraph() {
            return paragraph;
        }
    }
}
