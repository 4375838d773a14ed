package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.ui.MyYear.Way;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.shell.LinkButton;

/// What else is asked of someone beside the way in front: each with its state, its sentence, why its date is what it
/// is, and a way in that is not the page's one next step.
final class AlsoAsked extends Section {

    private final LocalDate today;

    AlsoAsked(List<Way> others, LocalDate today) {
        this.today = today;
        addClassNames("wrap", "also-asked");
        var list = new UnorderedList();
        list.addClassName("evidence-list");
        others.forEach(way -> list.add(item(way)));
        add(new H2(getTranslation("obligations.my-year.also")), list);
    }

    private ListItem item(Way way) {
        var language = Language.of(getLocale());
        var steps = Steps.of(way, this::translated, language);
        var name = new Span(way.obligation().policyName().in(language));
        name.addClassName("card-list-name");
        var head = new Div(name, WayBadge.of(way, today, this::translated));
        head.addClassNames("row", "between");
        var item = new ListItem(
                head,
                new Paragraph(YearSentence.of(way, steps, today, this::translated, getLocale())),
                new Why(way.due()));
        item.addClassName("card");
        way.next()
                .filter(_ -> !way.obligation().status().isMet())
                .ifPresent(stage -> item.add(new LinkButton(
                        ProgressNavigation.course(stage.course().id()),
                        getTranslation(
                                "obligations.my-year.also-open",
                                stage.course().title().in(language)))));
        return item;
    }

    private String translated(String key, Object... parameters) {
        return getTranslation(key, parameters);
    }
}
