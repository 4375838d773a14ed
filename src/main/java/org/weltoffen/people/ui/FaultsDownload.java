package org.weltoffen.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.weltoffen.people.Deliveries;
import org.weltoffen.people.Delivery;
import org.weltoffen.people.Finding;
import org.weltoffen.people.LineKind;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// The faults as a file for whoever corrects them: line, column, value, remedy.
class FaultsDownload extends Anchor {

    private static final int MOST = 10_000;
    private static final String DANGEROUS = "=+-@\t\r";

    private final Deliveries deliveries;
    private final Delivery delivery;

    FaultsDownload(Deliveries deliveries, Delivery delivery) {
        this.deliveries = deliveries;
        this.delivery = delivery;
        addClassName("button");
        add(new Icon(Lucide.DOWNLOAD));
        add(getTranslation("people.import.faults"));
        setHref(DownloadHandler.fromInputStream(event -> {
            var bytes = csv().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "faults.csv", "text/csv;charset=UTF-8", bytes.length);
        }));
    }

    private String csv() {
        var text = new StringWriter();
        text.write('\uFEFF');
        var format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (var csv = new CSVPrinter(text, format)) {
            csv.printRecord(
                    getTranslation("people.line.line"),
                    getTranslation("people.faults.column"),
                    getTranslation("people.faults.value"),
                    getTranslation("people.faults.remedy"));
            for (var line : deliveries.lines(delivery.id(), LineKind.FAULTY, 0, MOST)) {
                for (var fault : line.faults()) {
                    csv.printRecord(cells(fault));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Object[] cells(Finding fault) {
        return new Object[] {
            fault.line(),
            harmless(fault.field()),
            harmless(fault.value()),
            getTranslation(fault.remedy().key())
        };
    }

    /// A cell that a workbook would take for a formula is text.
    private static String harmless(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
