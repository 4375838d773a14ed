package org.weltoffen.reports.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.weltoffen.language.Language;
import org.weltoffen.reports.TeamCount;

/// One obligation of a team: the sentence first, then the arches, then the figures.
class TeamCountCard extends Section {

    TeamCountCard(TeamCount count) {
        addClassName("team-count");
        var text = new Div(new Paragraph(what(count)), new H2(sentence(count)));
        add(text);
        if (count instanceof TeamCount.Counted counted) {
            add(new Arches(counted.fulfilled(), counted.people()), figures(counted));
        }
    }

    private String what(TeamCount count) {
        var policy = count.policy().in(Language.of(getLocale()));
        return count.dueOn() == null
                ? policy
                : getTranslation(
                        "reports.team.due",
                        policy,
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(getLocale())
                                .format(count.dueOn()));
    }

    private String sentence(TeamCount count) {
        return switch (count) {
            case TeamCount.TooSmall small -> getTranslation("reports.team.too-small", small.smallestGroup());
            case TeamCount.Counted all when all.open() == 0 -> getTranslation("reports.team.counts.all", all.people());
            case TeamCount.Counted none
            when none.fulfilled() == 0 -> getTranslation("reports.team.counts.none", none.people());
            case TeamCount.Counted some -> getTranslation("reports.team.counts", some.fulfilled(), some.people());
        };
    }

    private DescriptionList figures(TeamCount.Counted counted) {
        var figures = new DescriptionList();
        figures.addClassName("team-figures");
        put(figures, "fulfilled", counted.fulfilled());
        put(figures, "open", counted.open());
        return figures;
    }

    private void put(DescriptionList figures, String what, int number) {
        figures.add(new Div(
                new DescriptionList.Term(getTranslation("reports.team." + what)),
                new DescriptionList.Description(Integer.toString(number))));
    }
}
