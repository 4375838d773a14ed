package org.weltoffen.notices.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import org.weltoffen.notices.OutboxReport;

/// The latest mails of the demo, which has no mail server to send them.
class SamplesPanel extends Section {

    private static final int SHOWN = 20;

    SamplesPanel(OutboxReport outbox) {
        addClassNames("card", "stack");
        add(new H2(getTranslation("notices.samples.title")));
        var samples = outbox.samples(SHOWN);
        if (samples.isEmpty()) {
            add(new Paragraph(getTranslation("notices.samples.empty")));
        }
        samples.forEach(sample -> add(new Details(
                getTranslation("notices.samples.one", sample.subject(), sample.recipient()), sheet(sample.text()))));
    }

    private static Pre sheet(String text) {
        var sheet = new Pre(text);
        sheet.addClassName("letter");
        return sheet;
    }
}
