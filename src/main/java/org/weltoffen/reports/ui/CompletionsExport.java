package org.weltoffen.reports.ui;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.reports.CompletionFilter;
import org.weltoffen.reports.CompletionList;
import org.weltoffen.reports.spi.Exporter;

/// The lines of the completion list that a filter lets through.
record CompletionsExport(CompletionList list, CompletionFilter filter) implements Exportable {

    @Override
    public String whatGoes() {
        var ui = UI.getCurrent();
        var parts = filter.parts().stream()
                .map(part -> list.describe(filter, part, ui.getLocale()))
                .collect(Collectors.joining(", "));
        var year = ui.getTranslation("reports.filter.part.year", Integer.toString(filter.year()));
        return ui.getTranslation(
                "reports.export.lines", list.count(filter), parts.isEmpty() ? year : year + ", " + parts);
    }

    @Override
    public String fileName(Exporter exporter, Purpose purpose, Locale locale) {
        return list.fileName(filter, exporter, purpose, locale);
    }

    @Override
    public void write(Exporter exporter, Purpose purpose, Locale locale, OutputStream out) throws IOException {
        list.export(filter, exporter, purpose, locale, out);
    }
}
