package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Step;
import org.weltoffen.catalogue.StandardBlocks.Timeline;

/// What follows what.
@Service
class TimelineUi implements BlockUi<Timeline> {

    @Override
    public Class<Timeline> form() {
        return Timeline.class;
    }

    @Override
    public Component draw(Timeline timeline, Reading reading) {
        var list = new OrderedList();
        list.addClassName("timeline");
        timeline.steps().forEach(step -> list.add(step(step)));
        return list;
    }

    private static ListItem step(Step step) {
        var when = new Span(step.when());
        when.addClassNames("timeline-when", "small", "number");
        var title = new Paragraph(step.title());
        title.addClassName("strong");
        return new ListItem(when, title, new Paragraph(step.text()));
    }
}
