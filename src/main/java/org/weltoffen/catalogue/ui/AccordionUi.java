package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Accordion;

/// Headings that open one text each. They open without the server, and all of them for printing.
@Service
class AccordionUi implements BlockUi<Accordion> {

    @Override
    public Class<Accordion> form() {
        return Accordion.class;
    }

    @Override
    public Component draw(Accordion accordion, Reading reading) {
        var block = new Div();
        block.addClassName("accordion");
        accordion.items().forEach(fold -> {
            var details = new NativeDetails(fold.title(), Markup.of(fold.text(), "fold", reading));
            details.addClassName("disclosure");
            block.add(details);
        });
        return block;
    }
}
