package org.weltoffen.reports.ui;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.reports.Offers;
import org.weltoffen.reports.spi.Exporter;

/// The people without a usable offer in a year.
///
/// @param gaps how many lines it has
record OffersExport(Offers offers, int year, int gaps) implements Exportable {

    @Override
    public String whatGoes() {
        var ui = UI.getCurrent();
        return ui.getTranslation(
                "reports.export.lines", gaps, ui.getTranslation("reports.filter.part.year", Integer.toString(year)));
    }

    @Override
    public String fileName(Exporter exporter, Purpose purpose, Locale locale) {
        return offers.fileName(year, purpose, locale);
    }

    @Override
    public void write(Exporter exporter, Purpose purpose, Locale locale, OutputStream out) throws IOException {
        offers.export(year, purpose, locale, out);
    }
}
