package org.weltoffen.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// Stands in for the shell's empty state: why there is nothing, and the one thing to do about it.
class EmptyState extends Section {

    EmptyState(String title, String sentence, Component... action) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(sentence));
        add(action);
    }
}
