package org.weltoffen.certificates.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.weltoffen.certificates.CertificateOffice;
import org.weltoffen.certificates.IssuedFilter;
import org.weltoffen.certificates.IssuedRow;
import org.weltoffen.shell.PhoneColumns;

/// The certificates, loaded as they come into view. On a phone it keeps name and state.
class IssuedGrid extends Grid<IssuedRow> {

    private final CertificateOffice office;
    private final PhoneColumns columns = new PhoneColumns(this);

    IssuedGrid(CertificateOffice office) {
        this.office = office;
        addClassNames("issued-grid", "wo-dense");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setProperty("accessibleName", getTranslation("certificates.hr.title"));
        setSelectionMode(SelectionMode.MULTI);
        setPageSize(50);
        columns();
    }

    /// @param count how many the filter lets through, already counted by whoever calls
    void show(IssuedFilter filter, int count) {
        setItems(query -> office.page(filter, query.getOffset(), query.getLimit()).stream(), query -> count);
    }

    private void columns() {
        addColumn(twoLines(IssuedRow::name, IssuedRow::staffNumber))
                .setHeader(getTranslation("certificates.hr.name"))
                .setWidth("11rem")
                .setFlexGrow(2);
        wide(addColumn(twoLines(row -> row.title().in(getLocale()), IssuedRow::office))
                .setHeader(getTranslation("certificates.hr.certificate"))
                .setWidth("15rem")
                .setFlexGrow(3));
        addColumn(StateLook.badges(state -> getTranslation("certificates.status." + state.key())))
                .setHeader(getTranslation("certificates.hr.state"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        wide(addColumn(row -> day(row.issuedOn())).setHeader(getTranslation("certificates.hr.issued")));
        wide(addColumn(row -> day(row.validUntil())).setHeader(getTranslation("certificates.hr.until")));
        wide(addColumn(row -> row.number().grouped().substring(0, 9) + "…")
                .setTooltipGenerator(row -> row.number().grouped())
                .setHeader(getTranslation("certificates.hr.number"))
                .setWidth("8rem"));
    }

    private void wide(Column<IssuedRow> column) {
        columns.wide(column);
    }

    private static LitRenderer<IssuedRow> twoLines(
            ValueProvider<IssuedRow, String> first, ValueProvider<IssuedRow, String> second) {
        return LitRenderer.<IssuedRow>of(
                        "<div class='first-line'>${item.first}</div><div class='second-line'>${item.second}</div>")
                .withProperty("first", first)
                .withProperty("second", second);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }
}
