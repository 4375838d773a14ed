package org.weltoffen.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.weltoffen.access.Role;
import org.weltoffen.privacy.Visibility;
import org.weltoffen.reports.TeamCounts;
import org.weltoffen.reports.TeamCounts.Team;
import org.weltoffen.reports.spi.TeamAction;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.PageHeader;

/// How far a manager's team is, in counts, and what a manager does not see.
@Route("team")
@Menu(title = "reports.team.menu", order = 10, icon = "users")
@RolesAllowed(Role.Names.MANAGER)
class TeamView extends Div implements HasDynamicTitle {

    private final TeamCounts counts;
    private final Visibility visibility;
    private final List<TeamAction> actions;

    TeamView(TeamCounts counts, Visibility visibility, ObjectProvider<TeamAction> actions) {
        this.counts = counts;
        this.visibility = visibility;
        this.actions = actions.orderedStream().toList();
        addClassNames("wrap", "page", "team");
        counts.mine().ifPresentOrElse(this::show, this::showNoTeam);
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("reports.team.title"));
    }

    private void show(Team team) {
        var cards = new Div(whatYouCanDo(), whatYouDoNotSee());
        cards.addClassName("team-cards");
        add(new PageHeader(getTranslation("reports.team.title.of", team.name())), countsOrNothing(), cards);
    }

    private void showNoTeam() {
        add(
                new PageHeader(getTranslation("reports.team.title")),
                new EmptyState(
                        getTranslation("reports.team.nobody.title"), getTranslation("reports.team.nobody.sentence")));
    }

    private Component countsOrNothing() {
        var all = counts.thisYear();
        if (all.isEmpty()) {
            return new EmptyState(
                    getTranslation("reports.team.empty.title"), getTranslation("reports.team.empty.sentence"));
        }
        var cards = new Div();
        cards.addClassName("team-counts");
        all.forEach(count -> cards.add(new TeamCountCard(count)));
        return cards;
    }

    private Section whatYouCanDo() {
        var card = card(
                new H2(getTranslation("reports.team.help.title")), new Paragraph(getTranslation("reports.team.help")));
        actions.forEach(action -> card.add(action.draw()));
        return card;
    }

    private Section whatYouDoNotSee() {
        var unseen = new UnorderedList();
        Stream.of("status", "answers", "minutes", "reasons")
                .map(what -> new ListItem(getTranslation("reports.team.who." + what)))
                .forEach(unseen::add);
        var basis = new Paragraph(getTranslation("reports.team.who.basis", visibility.smallestGroup()));
        basis.addClassName("small");
        var title = new H2(new Icon(Lucide.LOCK), new Text(getTranslation("reports.team.who.title")));
        return card(title, unseen, basis);
    }

    private static Section card(H2 title, Component... content) {
        var card = new Section(title);
        card.addClassName("team-card");
        card.add(content);
        return card;
    }
}
