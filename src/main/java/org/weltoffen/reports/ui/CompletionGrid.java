package org.weltoffen.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Language;
import org.weltoffen.reports.CompletionFilter;
import org.weltoffen.reports.CompletionList;
import org.weltoffen.reports.CompletionPages;
import org.weltoffen.reports.CompletionRow;
import org.weltoffen.reports.CompletionSort;
import org.weltoffen.reports.CompletionSort.By;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.PhoneColumns;

/// The lines of the list, loaded as they come into view. On a phone it keeps name and status and folds the rest away.
@Uses(Button.class)
class CompletionGrid extends Grid<CompletionRow> {

    private final CompletionList list;
    private final PhoneColumns columns = new PhoneColumns(this);

    CompletionGrid(CompletionList list) {
        this.list = list;
        addClassNames("completions-grid", "wo-dense");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setProperty("accessibleName", getTranslation("reports.completions.grid"));
        setSelectionMode(SelectionMode.MULTI);
        setPageSize(50);
        columns();
        setItemDetailsRenderer(new ComponentRenderer<>(row -> new CompletionDetails(row)));
        setDetailsVisibleOnClick(false);
    }

    /// @param lines how many lines the filter lets through, already counted by whoever calls
    void show(CompletionFilter filter, int lines) {
        deselectAll();
        var pages = list.pages(filter);
        setItems(query -> page(pages, query), _ -> lines);
    }

    private static Stream<CompletionRow> page(CompletionPages pages, Query<CompletionRow, Void> query) {
        return pages.page(sort(query), query.getOffset(), query.getLimit()).stream();
    }

    private static CompletionSort sort(Query<CompletionRow, Void> query) {
        return query.getSortOrders().stream()
                .findFirst()
                .map(order -> new CompletionSort(
                        By.valueOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING))
                .orElse(CompletionSort.BY_NAME);
    }

    private void columns() {
        var name = addColumn(entry())
                .setHeader(header("name"))
                .setFlexGrow(2)
                .setSortProperty(By.NAME.name())
                .setPartNameGenerator(row -> "name");
        columns.narrower(name, "11rem", "6.5rem");
        wide(column(CompletionRow::staffNumber, "staff-number", 1)
                .setWidth("7.5rem")
                .setSortProperty(By.STAFF_NUMBER.name()));
        wide(addColumn(unit()).setHeader(header("unit")).setWidth("15rem").setFlexGrow(2));
        wide(addColumn(policy()).setHeader(header("policy")).setWidth("12.5rem").setFlexGrow(1));
        var status = addColumn(StatusLook.badges(it -> getTranslation("reports.status." + it.key())))
                .setHeader(header("status"))
                .setSortProperty(By.STATUS.name())
                .setFlexGrow(0);
        columns.narrower(status, "9rem", "8.5rem");
        wide(column(row -> day(row.dueOn()), "due", 1).setSortProperty(By.DUE.name()));
        wide(column(row -> day(row.fulfilledOn()), "fulfilled", 1));
        wide(column(row -> grouped(row.certificateNumber()), "certificate", 1).setWidth("10.5rem"));
        columns.phone(addColumn(detailsToggle()).setWidth("3.5rem").setFlexGrow(0));
        sort(List.of(new GridSortOrder<>(name, SortDirection.ASCENDING)));
    }

    /// In fours, as it stands on the certificate, so that it wraps instead of being cut.
    private static @Nullable String grouped(@Nullable String number) {
        return number == null ? null : number.replaceAll(".{4}(?!$)", "$0-");
    }

    private Column<CompletionRow> column(ValueProvider<CompletionRow, @Nullable String> value, String name, int grow) {
        return addColumn(row -> {
                    var text = value.apply(row);
                    return text == null ? "–" : text;
                })
                .setHeader(header(name))
                .setFlexGrow(grow);
    }

    private void wide(Column<CompletionRow> column) {
        columns.wide(column);
    }

    /// The name leads to the line's entry in the ledger.
    private LitRenderer<CompletionRow> entry() {
        return LitRenderer.<CompletionRow>of(
                        "<a href='hr/ledger/${item.id}' router-link aria-label='${item.words}'>${item.name}</a>")
                .withProperty("id", row -> row.obligation().value().toString())
                .withProperty("words", row -> getTranslation("reports.completions.entry", row.name()))
                .withProperty("name", CompletionRow::name);
    }

    private LitRenderer<CompletionRow> unit() {
        return LitRenderer.<CompletionRow>of(
                        "<div class='first-line'>${item.unit}</div><div class='second-line'>${item.office}</div>")
                .withProperty("unit", CompletionRow::unit)
                .withProperty("office", CompletionRow::office);
    }

    private LitRenderer<CompletionRow> policy() {
        return LitRenderer.<CompletionRow>of(
                        "<div class='first-line'>${item.policy}</div><div class='second-line'>${item.mode}</div>")
                .withProperty("policy", row -> row.policy().in(Language.of(getLocale())))
                .withProperty("mode", this::modeAndWave);
    }

    private String modeAndWave(CompletionRow row) {
        var mode = getTranslation("reports.mode." + row.mode().key());
        return row.wave() == null
                ? mode
                : mode + ", " + getTranslation("reports.filter.wave.one", Integer.toString(row.wave()));
    }

    private LitRenderer<CompletionRow> detailsToggle() {
        return LitRenderer.<CompletionRow>of("""
                        <vaadin-button theme="tertiary icon" aria-label="${item.words}" aria-expanded="${item.open}"
                            @click="${toggle}"><span class="icon" aria-hidden="true" .innerHTML="${item.icon}"></span
                        ></vaadin-button>""")
                .withProperty("words", row -> getTranslation("reports.completions.details", row.name()))
                .withProperty("open", row -> String.valueOf(isDetailsVisible(row)))
                .withProperty("icon", _ -> Icon.markup(Lucide.CHEVRON_DOWN))
                .withFunction("toggle", row -> setDetailsVisible(row, !isDetailsVisible(row)));
    }

    private String header(String column) {
        return getTranslation("reports.column." + column);
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(day);
    }
}
