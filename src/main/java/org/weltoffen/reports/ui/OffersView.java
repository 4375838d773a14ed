package org.weltoffen.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.Availability;
import org.weltoffen.reports.Choices;
import org.weltoffen.reports.CompletionFilter;
import org.weltoffen.reports.Lack;
import org.weltoffen.reports.OfferSummary;
import org.weltoffen.reports.Offers;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.PageHeader;

/// Whether everybody had an offer that could be used. The address holds the year.
@Route("hr/offers")
@Menu(title = "reports.offers.menu", order = 20.5, icon = "badge-check")
@RolesAllowed(Role.Names.HR)
class OffersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Offers offers;
    private final Choices choices;
    private final Select<Integer> yearField = new Select<>();
    private final Button export = new Button();
    private final Div answer = new Div();
    private OfferSummary summary = new OfferSummary(List.of(), 0);
    private int year;
    private boolean opened;

    OffersView(Offers offers, Choices choices) {
        this.offers = offers;
        this.choices = choices;
        addClassNames("wrap", "page", "offers");
        answer.addClassName("stack");
        add(
                new PageHeader(getTranslation("reports.offers.title"))
                        .lead(getTranslation("reports.offers.lead"))
                        .actions(exportButton()),
                yearSelect(),
                answer,
                new LockLine(getTranslation("reports.offers.lock")));
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("reports.offers.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters().getParameters();
        year = CompletionFilter.of(address, choices.thisYear()).year();
        if (!opened) {
            offers.opened(year);
            opened = true;
        }
        show();
    }

    private Select<Integer> yearSelect() {
        yearField.addClassName("offers-year");
        yearField.setLabel(getTranslation("reports.filter.year"));
        yearField.setItemLabelGenerator(String::valueOf);
        yearField.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                goTo(change.getValue());
            }
        });
        return yearField;
    }

    private void goTo(int other) {
        getUI().ifPresent(ui -> ui.navigate(
                OffersView.class, new QueryParameters(CompletionFilter.of(other).toQuery())));
    }

    private Button exportButton() {
        export.setText(getTranslation("reports.export.button"));
        export.setIcon(new Icon(Lucide.DOWNLOAD));
        export.addClickListener(
                _ -> new ExportDialog(new OffersExport(offers, year, summary.gaps()), offers.exporter()).open());
        return export;
    }

    private void show() {
        yearField.setItems(Stream.concat(choices.years().stream(), Stream.of(year))
                .distinct()
                .sorted((one, other) -> other - one)
                .toList());
        yearField.setValue(year);
        summary = offers.summary(year);
        export.setEnabled(summary.gaps() > 0);
        answer.removeAll();
        if (summary.people() == 0) {
            answer.add(new EmptyState(
                    getTranslation("reports.offers.empty.title"),
                    getTranslation("reports.offers.empty", Integer.toString(year))));
            return;
        }
        answer.add(headline(), offices(), courses(), gaps());
    }

    private Paragraph headline() {
        var sentence = new Paragraph(
                summary.without() == 0
                        ? getTranslation("reports.offers.all", summary.people(), Integer.toString(year))
                        : getTranslation(
                                "reports.offers.some", summary.without(), summary.people(), Integer.toString(year)));
        sentence.addClassName("offers-headline");
        sentence.getElement().setAttribute("role", "status");
        return sentence;
    }

    private Section offices() {
        return card("reports.offers.offices", new OfferBars(summary), disclosed(officeTable()));
    }

    private NativeDetails disclosed(PlainTable table) {
        var details = new NativeDetails(getTranslation("reports.offers.as-table"), table);
        details.addClassNames("disclosure", "small");
        return details;
    }

    private PlainTable officeTable() {
        var heads = Stream.concat(
                Stream.of("reports.column.office", "reports.offers.column.people", "reports.offers.column.without"),
                Stream.of(Lack.values()).map(lack -> "reports.offers.lack.short." + lack.key()));
        return new PlainTable(
                getTranslation("reports.offers.offices"),
                heads.map(key -> getTranslation(key)).toList(),
                summary.offices().stream().map(this::cells).toList());
    }

    private List<String> cells(OfferSummary.Office office) {
        return Stream.concat(
                        Stream.of(office.name(), number(office.people()), number(office.without())),
                        Stream.of(Lack.values()).map(office::lack).map(this::number))
                .toList();
    }

    private Section courses() {
        var heads = Stream.of("course", "published", "bilingual", "plain", "retired")
                .map(column -> getTranslation("reports.offers.column." + column))
                .toList();
        var rows = offers.courses(year).stream().map(this::cells).toList();
        return rows.isEmpty()
                ? card("reports.offers.courses", new Paragraph(getTranslation("reports.offers.courses.none")))
                : card("reports.offers.courses", new PlainTable(getTranslation("reports.offers.courses"), heads, rows));
    }

    private List<String> cells(Availability course) {
        return List.of(
                course.title().in(getLocale()),
                day(course.published(), ""),
                day(course.bilingual(), "reports.offers.never"),
                day(course.plain(), "reports.offers.never"),
                day(course.retired(), "reports.offers.in-force"));
    }

    private Section gaps() {
        if (summary.gaps() == 0) {
            return card("reports.offers.people", new Paragraph(getTranslation("reports.offers.nobody")));
        }
        return card("reports.offers.people", new OfferGrid(offers, year, summary.gaps()));
    }

    private Section card(String title, Component... contents) {
        var card = new Section(new H2(getTranslation(title)));
        card.add(contents);
        card.addClassNames("card", "stack");
        return card;
    }

    private String day(@Nullable LocalDate day, String otherwise) {
        return day == null
                ? getTranslation(otherwise)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(day);
    }

    private String number(int number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }
}
