package org.weltoffen.reports.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.reports.spi.Exporter;

/// A list with names that can leave as a file, once somebody has said what for.
interface Exportable {

    /// How many lines of what, as a sentence.
    String whatGoes();

    String fileName(Exporter exporter, Purpose purpose, Locale locale);

    /// Writes the whole file. Runs beside the page.
    void write(Exporter exporter, Purpose purpose, Locale locale, OutputStream out) throws IOException;
}
