package org.weltoffen.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.reports.spi.Exporter;

/// Asks what a list with names is needed for; only then it can be downloaded.
class ExportDialog extends Dialog {

    private final Exportable list;
    private final Exporter exporter;
    private final Locale locale;
    private final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>();
    private final Anchor download;

    // the download runs beside the page, without its lock
    private volatile @Nullable Purpose chosen;

    ExportDialog(Exportable list, Exporter exporter) {
        this.list = list;
        this.exporter = exporter;
        locale = getLocale();
        download = new Anchor(this::write, getTranslation("reports.export.download"));
        addClassName("export-dialog");
        setHeaderTitle(getTranslation("reports.export.dialog", getTranslation("reports.export." + exporter.key())));
        add(new Paragraph(list.whatGoes()), purposes());
        getFooter().add(new Button(getTranslation("reports.completions.close"), click -> close()), downloadLink());
    }

    private RadioButtonGroup<Purpose> purposes() {
        purpose.setLabel(getTranslation("reports.export.purpose"));
        purpose.setHelperText(getTranslation("reports.export.purpose.help"));
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(
                one -> getTranslation("reports.purpose." + one.name().toLowerCase(Locale.ROOT)));
        purpose.setRequiredIndicatorVisible(true);
        purpose.addValueChangeListener(change -> {
            chosen = change.getValue();
            letDownload(chosen != null);
        });
        return purpose;
    }

    private Anchor downloadLink() {
        download.addClassName("export-download");
        // without an address it would be no link to those who listen
        download.getElement().setAttribute("role", "link");
        letDownload(false);
        return download;
    }

    private void letDownload(boolean ready) {
        download.setEnabled(ready);
        download.getElement().setAttribute("aria-disabled", String.valueOf(!ready));
    }

    private void write(DownloadEvent event) throws IOException {
        var why = chosen;
        if (why == null) {
            throw new IllegalStateException("No export without a purpose");
        }
        event.setFileName(list.fileName(exporter, why, locale));
        event.setContentType(exporter.mediaType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        list.write(exporter, why, locale, event.getOutputStream());
    }
}
