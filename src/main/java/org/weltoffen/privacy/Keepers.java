package org.weltoffen.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.platform.StartProblem;
import org.weltoffen.privacy.spi.PersonalData;
import tools.jackson.databind.json.JsonMapper;

/// All keepers of personal data, asked together: what do we know about a person, and what must go today?
@Component
public class Keepers {

    private final SortedMap<String, PersonalData> keepers;
    private final RetentionRun retention;
    private final JsonMapper json;
    private final Clock clock;

    Keepers(ObjectProvider<PersonalData> keepers, RetentionRun retention, JsonMapper json, Clock clock) {
        this.keepers = byKey(keepers.orderedStream().toList());
        this.retention = retention;
        this.json = json;
        this.clock = clock;
    }

    /// Everything held about the person, as a JSON document for their own eyes (Art. 15 GDPR).
    ///
    /// ```json
    /// { "application": "Weltoffen", "exportedAt": "…", "person": "…",
    ///   "data": { "progress": { "progress_completion": [ { "course": "…" } ] } } }
    /// ```
    @ReadOnly
    public String export(DataSubject person) {
        var data = new LinkedHashMap<String, Object>();
        keepers.forEach((key, keeper) -> data.put(key, export(keeper, person)));
        var document = new LinkedHashMap<String, Object>();
        document.put("application", "Weltoffen");
        document.put("exportedAt", clock.instant());
        document.put("person", person.value());
        document.put("data", data);
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    /// With what records hold that were merged into the person's own; no row twice.
    private Map<String, List<Map<String, Object>>> export(PersonalData keeper, DataSubject person) {
        var rows = new TreeMap<String, LinkedHashSet<Map<String, Object>>>();
        recordsOf(person).forEach(record -> keeper.export(record)
                .forEach((table, some) ->
                        rows.computeIfAbsent(table, _ -> new LinkedHashSet<>()).addAll(some)));
        var data = new TreeMap<String, List<Map<String, Object>>>();
        rows.forEach((table, some) -> data.put(table, List.copyOf(some)));
        return data;
    }

    private List<DataSubject> recordsOf(DataSubject person) {
        return Stream.concat(
                        Stream.of(person),
                        keepers.values().stream().flatMap(keeper -> keeper.formerRecords(person).stream()))
                .distinct()
                .toList();
    }

    /// Lets every keeper remove what the retention rules no longer allow on this day, and writes down what went.
    ///
    /// Works once a day, whichever node comes first; later calls for the same day do nothing.
    ///
    /// @return how many rows each keeper removed; empty if the day is already done
    public Map<String, Integer> retain(LocalDate today) {
        return retention.begin(today) ? retention.run(today, keepers.values()) : Map.of();
    }

    private static SortedMap<String, PersonalData> byKey(List<PersonalData> beans) {
        var byKey = new TreeMap<String, PersonalData>();
        for (var keeper : beans) {
            var other = byKey.put(keeper.key(), keeper);
            if (other != null) {
                throw new StartProblem(
                        "Two keepers of personal data call themselves \"%s\": %s and %s."
                                .formatted(
                                        keeper.key(),
                                        other.getClass().getName(),
                                        keeper.getClass().getName()),
                        "Give one of them another key.");
            }
        }
        return byKey;
    }
}
