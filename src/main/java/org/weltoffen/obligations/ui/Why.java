package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.DueDate;

/// The answer to "why this date?": the sentence of the policy, the date of the period, and what moved it.
final class Why extends NativeDetails {

    Why(DueDate due) {
        addClassNames("disclosure", "why", "small");
        setSummaryText(getTranslation("obligations.gauge.why"));
        var language = Language.of(getLocale());
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        var steps = new OrderedList();
        steps.addClassName("why-steps");
        due.steps()
                .forEach(step -> steps.add(new ListItem("%s: %s"
                        .formatted(step.on().format(dates), step.sentence().in(language)))));
        setContent(new Div(new Paragraph(due.rule().in(language)), steps));
    }
}
