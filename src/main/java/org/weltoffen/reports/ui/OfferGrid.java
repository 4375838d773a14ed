package org.weltoffen.reports.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.weltoffen.language.Language;
import org.weltoffen.reports.OfferGap;
import org.weltoffen.reports.Offers;
import org.weltoffen.shell.PhoneColumns;

/// Who had no usable offer, why, and what to do; loaded as it comes into view.
///
/// It remembers the last line of each page it has read, so that the database goes on from there and need not count its
/// way to the place.
class OfferGrid extends Grid<OfferGap> {

    private final Offers offers;
    private final PhoneColumns columns = new PhoneColumns(this);
    private final NavigableMap<Integer, OfferGap> lineBefore = new TreeMap<>();

    OfferGrid(Offers offers, int year, int lines) {
        this.offers = offers;
        addClassNames("offers-grid", "wo-dense");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setProperty("accessibleName", getTranslation("reports.offers.grid"));
        setSelectionMode(SelectionMode.NONE);
        setPageSize(50);
        columns();
        setItems(query -> page(year, query), _ -> lines);
    }

    private Stream<OfferGap> page(int year, Query<OfferGap, Void> query) {
        var known = lineBefore.floorEntry(query.getOffset());
        var from = known == null ? 0 : known.getKey();
        var page =
                offers.page(year, known == null ? null : known.getValue(), query.getOffset() - from, query.getLimit());
        if (!page.isEmpty()) {
            lineBefore.put(query.getOffset() + page.size(), page.getLast());
        }
        return page.stream();
    }

    private void columns() {
        addColumn(entry())
                .setHeader(getTranslation("reports.column.name"))
                .setWidth("9rem")
                .setFlexGrow(2);
        columns.wide(addColumn(OfferGap::staffNumber).setHeader(getTranslation("reports.column.staff-number")));
        columns.wide(addColumn(OfferGap::office)
                .setHeader(getTranslation("reports.column.office"))
                .setFlexGrow(2));
        columns.wide(addColumn(gap -> gap.policy().in(Language.of(getLocale())))
                .setHeader(getTranslation("reports.column.policy"))
                .setFlexGrow(2));
        columns.wide(addColumn(gap -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(gap.dueOn()))
                .setHeader(getTranslation("reports.column.due")));
        addColumn(lack())
                .setHeader(getTranslation("reports.offers.column.lack"))
                .setWidth("12rem")
                .setFlexGrow(4);
    }

    /// The name leads to the line's entry in the ledger, where time can be added.
    private LitRenderer<OfferGap> entry() {
        return LitRenderer.<OfferGap>of(
                        "<a href='hr/ledger/${item.id}' router-link aria-label='${item.words}'>${item.name}</a>")
                .withProperty("id", gap -> gap.obligation().value().toString())
                .withProperty("words", gap -> getTranslation("reports.completions.entry", gap.name()))
                .withProperty("name", OfferGap::name);
    }

    private LitRenderer<OfferGap> lack() {
        return LitRenderer.<OfferGap>of(
                        "<div class='first-line'>${item.lack}</div><div class='second-line'>${item.remedy}</div>")
                .withProperty(
                        "lack",
                        gap -> getTranslation(
                                "reports.offers.lack." + gap.lack().key()))
                .withProperty(
                        "remedy",
                        gap -> getTranslation(
                                "reports.offers.remedy." + gap.lack().key()));
    }
}
