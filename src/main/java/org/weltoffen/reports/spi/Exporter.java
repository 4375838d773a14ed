package org.weltoffen.reports.spi;

import java.io.IOException;
import java.io.OutputStream;

/// Writes lists into files of one format. Must get by with the memory for a few lines, however long the list is, and
/// must not let a value turn into a formula in the reader's spreadsheet.
public interface Exporter {

    /// The format's short name, such as `csv`; unique, and part of the translation key `reports.export.<key>`.
    String key();

    /// Without the dot.
    String fileEnding();

    String mediaType();

    /// Writes the whole file; leaves the stream open.
    void write(ListFile list, OutputStream out) throws IOException;
}
