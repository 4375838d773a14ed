package org.weltoffen.reports.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Stands in for the shell's lock line: who sees what is on this page.
class LockLine extends Paragraph {

    LockLine(String sentence) {
        addClassName("lock-line");
        add(Icon.LOCK.draw(), new Span(sentence));
    }
}
