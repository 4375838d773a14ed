package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.weltoffen.access.Role;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.ObligationsNavigation;
import org.weltoffen.obligations.PolicyEntry;
import org.weltoffen.obligations.Resolution;
import org.weltoffen.obligations.ResolutionId;
import org.weltoffen.platform.TimeOrderedId;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.PageHeader;

/// All papers, and under each the policies that stand on it, with where they stand.
@Route("hr/policies")
@Menu(title = "obligations.policy.menu", order = 15, icon = "target")
@RolesAllowed({Role.Names.HR, Role.Names.STAFF_COUNCIL})
class PoliciesView extends Div implements HasDynamicTitle {

    private final PolicyDesk desk;

    PoliciesView(PolicyDesk desk) {
        this.desk = desk;
        addClassNames("wrap", "page", "policies");
        var all = desk.policies().all();
        var papers = desk.resolutions().all();
        add(header(all));
        if (papers.isEmpty()) {
            add(new EmptyState(words("empty"), words("empty-why")));
        }
        papers.forEach(paper -> add(card(
                paper,
                all.stream()
                        .filter(entry -> entry.resolution().equals(paper.id()))
                        .toList())));
        if (desk.mayWrite()) {
            add(newPaper());
        }
    }

    private PageHeader header(List<PolicyEntry> all) {
        var header = new PageHeader(words("title")).lead(words("lead"));
        if (desk.mayWrite() && all.size() > 1) {
            header.actions(new LinkButton(
                    ObligationsNavigation.comparison(
                            all.get(0).id().value(), all.get(1).id().value()),
                    words("compare")));
        }
        return header;
    }

    private Section card(Resolution paper, List<PolicyEntry> policies) {
        var title = new Anchor(
                ObligationsNavigation.resolution(paper.id()), paper.title().in(Language.of(getLocale())));
        title.getElement().setAttribute("router-link", true);
        var head = new Div(new H2(title), new PolicyBadge(paper.state(), times(paper)));
        head.addClassName("card-head");
        var number = new Paragraph(
                paper.decidedOn() == null
                        ? words("paper", paper.number(), paper.body())
                        : words("paper-decided", paper.number(), paper.body(), day(paper.decidedOn())));
        number.addClassNames("small", "muted");
        var card = new Section(head, number);
        card.addClassName("card");
        if (policies.isEmpty()) {
            card.add(new Paragraph(words("no-policies")));
        } else {
            var list = new UnorderedList();
            list.addClassName("policy-entries");
            policies.forEach(entry -> list.add(entry(entry)));
            card.add(list);
        }
        return card;
    }

    private int times(Resolution paper) {
        return (int) desk.resolutions().history(paper.id()).stream()
                .filter(step -> step.state() == paper.state())
                .count();
    }

    private ListItem entry(PolicyEntry entry) {
        var link = new Anchor(
                ObligationsNavigation.policy(entry.id()), entry.name().in(Language.of(getLocale())));
        link.getElement().setAttribute("router-link", true);
        link.getElement()
                .setAttribute("aria-label", "%s, %s".formatted(link.getText(), words("version", entry.number())));
        var mode = new Span(words("mode." + entry.mode().name().toLowerCase(Locale.ROOT)));
        var to = entry.validity().to();
        var days = new Span(
                to == null
                        ? words("from", day(entry.validity().from()))
                        : words("from-to", day(entry.validity().from()), day(to)));
        days.addClassName("muted");
        var item = new ListItem(
                link, PolicyBadge.number(words("version", entry.number())), mode, days, new PolicyBadge(entry.state()));
        item.addClassName("policy-entry");
        return item;
    }

    private Section newPaper() {
        var number = new TextField(getTranslation("obligations.resolution.number"));
        var title = new TextField(getTranslation("obligations.resolution.title-de"));
        var body = new TextField(getTranslation("obligations.resolution.body"));
        body.setValue(getTranslation("obligations.resolution.usual-body"));
        var begin = new Button(words("new-paper"), _ -> {
            if (!List.of(FieldGroup.isMissing(number), FieldGroup.isMissing(title), FieldGroup.isMissing(body))
                    .contains(true)) {
                begin(
                        number.getValue().strip(),
                        title.getValue().strip(),
                        body.getValue().strip());
            }
        });
        var card = new Section(new H2(words("new-paper")), FieldGroup.row(number, title, body, begin));
        card.addClassNames("card", "policy-fields");
        return card;
    }

    private void begin(String number, String title, String body) {
        var existing = desk.resolutions().all().stream()
                .filter(paper -> paper.number().equals(number))
                .findFirst();
        var paper = existing.orElseGet(() -> new Resolution(
                new ResolutionId(TimeOrderedId.next(desk.clock())),
                number,
                null,
                body,
                new Text(title, title),
                Resolution.State.DRAFT));
        if (existing.isEmpty()) {
            desk.resolutions().record(paper);
        }
        getUI().ifPresent(ui -> ui.navigate(ObligationsNavigation.resolution(paper.id())));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    private String words(String key, Object... values) {
        return getTranslation("obligations.policy." + key, values);
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(words("title"));
    }
}
