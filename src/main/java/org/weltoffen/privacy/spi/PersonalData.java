package org.weltoffen.privacy.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.weltoffen.privacy.DataSubject;

/// The keeper of one module's personal data: hands it out to the person (Art. 15 GDPR), erases it, and lets go of what
/// is old. Every table with personal data has exactly one keeper; a test looks for tables without one.
public interface PersonalData {

    /// The module's name; unique.
    String key();

    /// The tables this keeper answers for.
    Set<String> tables();

    /// Everything held about the person, as table name to rows; for the person's own eyes.
    Map<String, List<Map<String, Object>>> export(DataSubject person);

    /// Other records of the same person whose data is theirs as well, because they were merged into this one.
    default List<DataSubject> formerRecords(DataSubject person) {
        return List.of();
    }

    /// Removes what may be removed and cuts the tie to the person from what must stay. Returns how many rows.
    int erase(DataSubject person);

    /// Removes what the retention rules no longer allow to keep on this day. Returns the number of rows touched.
    int retain(LocalDate today);

    /// The same piece by piece, to be run one after the other: each, in a transaction of its own, returns the number of
    /// rows it touched.
    default Stream<IntSupplier> portions(LocalDate today) {
        return Stream.of(() -> retain(today));
    }
}
