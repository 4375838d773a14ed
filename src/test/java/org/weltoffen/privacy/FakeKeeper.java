package org.weltoffen.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weltoffen.privacy.spi.PersonalData;

/// A keeper with one row about everybody and a fixed number of old rows; a negative number makes it fail.
record FakeKeeper(String key, int oldRows) implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of(key + "_thing");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(DataSubject person) {
        return Map.of(
                key + "_thing",
                List.of(Map.of("name", "Nguyễn Thị Hồng", "since", LocalDate.of(2026, 2, 10), "id", person.value())));
    }

    @Override
    public int erase(DataSubject person) {
        return 0;
    }

    @Override
    public int retain(LocalDate today) {
        if (oldRows < 0) {
            throw new IllegalStateException("The keeper " + key + " fails on purpose");
        }
        return oldRows;
    }
}
