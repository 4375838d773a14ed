package org.weltoffen.reports.spi;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A list on its way into a file: what it is, the header, and lines that come one by one and are not kept.
///
/// @param title what the list is, short enough for the name of a sheet (at most 31 characters)
/// @param header the column names
/// @param watermark who exported it, when, why, and with which filter; every exporter has to put them into the file
/// @param lines the lines; may be read once
public record ListFile(String title, List<String> header, List<Mark> watermark, Lines lines) {

    /// One fact about the export itself.
    public record Mark(String label, String value) {}

    /// Hands every line to the consumer, in order.
    @FunctionalInterface
    public interface Lines {

        /// A value is a `String`, an `Integer`, a `LocalDate` or null, one for each column of the header.
        void forEach(Consumer<List<@Nullable Object>> line);
    }
}
