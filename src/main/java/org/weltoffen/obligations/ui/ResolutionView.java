package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.ObligationsNavigation;
import org.weltoffen.obligations.Resolution;
import org.weltoffen.obligations.ResolutionId;
import org.weltoffen.obligations.ResolutionStep;
import org.weltoffen.shell.Breadcrumb;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.PageHeader;

/// One paper: its text, its way so far, and its next step.
@Route("hr/resolutions/:resolution")
@RolesAllowed({Role.Names.HR, Role.Names.STAFF_COUNCIL})
class ResolutionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PolicyDesk desk;
    private final Paragraph said = new Paragraph();
    private @Nullable Resolution paper;

    ResolutionView(PolicyDesk desk) {
        this.desk = desk;
        addClassNames("wrap", "page");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        paper = event.getRouteParameters()
                .get("resolution")
                .flatMap(ResolutionView::id)
                .flatMap(desk.resolutions()::find)
                .orElse(null);
        show();
    }

    private static Optional<ResolutionId> id(String text) {
        try {
            return Optional.of(new ResolutionId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void show() {
        removeAll();
        var it = paper;
        if (it == null) {
            add(EmptyState.page(words("unknown"), words("unknown-why"))
                    .action(new LinkButton(
                            ObligationsNavigation.POLICIES, getTranslation("obligations.policy.to-all"))));
            return;
        }
        var name = it.title().in(Language.of(getLocale()));
        var header = new PageHeader(name)
                .breadcrumb(new Breadcrumb()
                        .step(getTranslation("obligations.policy.title"), ObligationsNavigation.POLICIES)
                        .here(name));
        if (desk.mayWrite()) {
            header.actions(new Button(words("new-policy"), _ -> newPolicy(it)));
        }
        add(header, said, way(it), words(it));
    }

    private Section way(Resolution it) {
        var list = new OrderedList();
        list.addClassName("resolution-way");
        desk.resolutions().history(it.id()).forEach(step -> list.add(step(step)));
        var card = card("way", list);
        if (desk.mayWrite() && !it.state().next().isEmpty()) {
            card.add(nextStep(it));
        }
        return card;
    }

    private ListItem step(ResolutionStep step) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(step.on());
        var item = new ListItem(new PolicyBadge(step.state(), step.time()), new Paragraph(day));
        if (step.remark() != null) {
            item.add(new Paragraph(step.remark()));
        }
        return item;
    }

    private Div nextStep(Resolution it) {
        var next = new Select<Resolution.State>();
        next.setLabel(words("next"));
        next.setItems(it.state().next());
        next.setItemLabelGenerator(state -> words("become." + key(state)));
        var on = Days.field(words("on"), getLocale());
        on.setValue(LocalDate.now(desk.clock()));
        var remark = new TextField(words("remark"));
        var go = new Button(words("go"), _ -> {
            Resolution.@Nullable State chosen = next.getValue();
            @Nullable LocalDate day = on.getValue();
            if (chosen == null || day == null) {
                said.setText(words("choose"));
            } else {
                move(it, chosen, day, remark.getValue().strip());
            }
        });
        return FieldGroup.row(next, on, remark, go);
    }

    private void move(Resolution it, Resolution.State next, LocalDate on, String remark) {
        var move = desk.resolutions().move(it, next, on, remark.isEmpty() ? null : remark);
        said.setText(words("moved." + move.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        desk.resolutions().find(it.id()).ifPresent(current -> paper = current);
        show();
        Focus.on(said);
    }

    private Section words(Resolution it) {
        var number = field("number", it.number());
        var body = field("body", it.body());
        var titleDe = field("title-de", it.title().de());
        var titleEn = field("title-en", it.title().en());
        var wording = it.wording();
        var textDe = area("text-de", wording == null ? "" : wording.de());
        var textEn = area("text-en", wording == null ? "" : wording.en());
        var card = card("text", FieldGroup.row(number, body), FieldGroup.row(titleDe, titleEn), textDe, textEn);
        if (desk.mayWrite()) {
            card.add(new Button(
                    words("save"),
                    _ -> save(new Resolution(
                            it.id(),
                            number.getValue().strip(),
                            it.decidedOn(),
                            body.getValue().strip(),
                            new Text(
                                    titleDe.getValue().strip(),
                                    titleEn.getValue().strip()),
                            it.state(),
                            text(textDe.getValue().strip(), textEn.getValue().strip()),
                            it.version()))));
        }
        return card;
    }

    private static @Nullable Text text(String de, String en) {
        return de.isEmpty() && en.isEmpty() ? null : new Text(de, en);
    }

    private void save(Resolution changed) {
        said.setText(words(desk.resolutions().save(changed) ? "saved" : "moved.conflict"));
        desk.resolutions().find(changed.id()).ifPresent(current -> paper = current);
        show();
        Focus.on(said);
    }

    private void newPolicy(Resolution it) {
        var name = getTranslation("obligations.policy.new");
        var german = getTranslation(Locale.GERMAN, "obligations.policy.new-audience");
        var english = getTranslation(Locale.ENGLISH, "obligations.policy.new-audience");
        var policy = desk.drafts()
                .begin(
                        it,
                        new Text(name, name),
                        new Text(german, english),
                        desk.user().account());
        getUI().ifPresent(ui -> ui.navigate(ObligationsNavigation.policy(policy.id())));
    }

    private TextField field(String key, String value) {
        var field = new TextField(words(key), value, "");
        field.setReadOnly(!desk.mayWrite());
        return field;
    }

    private TextArea area(String key, String value) {
        var area = new TextArea(words(key), value, "");
        area.setReadOnly(!desk.mayWrite());
        area.setWidthFull();
        return area;
    }

    private Section card(String title, Component... content) {
        var card = new Section(new H2(words(title)));
        card.addClassNames("card", "policy-fields");
        card.add(content);
        return card;
    }

    private String words(String key, Object... values) {
        return getTranslation("obligations.resolution." + key, values);
    }

    static String key(Resolution.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String getPageTitle() {
        var name = paper == null ? words("unknown") : paper.title().in(Language.of(getLocale()));
        return "%s – Weltoffen".formatted(name);
    }
}
