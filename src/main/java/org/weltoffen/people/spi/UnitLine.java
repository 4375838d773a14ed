package org.weltoffen.people.spi;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.UnitKind;

/// One unit as a source tells it. The key is the source's own and never changes; the parent is a key too.
///
/// `since` says from which day a unit that is new to us existed; null means the day of the merge.
public record UnitLine(
        int line,
        String key,
        String name,
        UnitKind kind,
        @Nullable String parent,
        @Nullable LocalDate since) {

    public UnitLine {
        key = key.strip();
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }
}
