package org.weltoffen.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.privacy.spi.PersonalDataInPortions;

/// Keeps what people did while they learned. It is theirs alone, so they get all of it and it goes early.
///
/// | what | goes |
/// |---|---|
/// | steps, replies, attempts, answers of a finished run | 30 days after it was passed |
/// | attempts of an unfinished run, and the run itself | at the end of the calendar year after the last touch |
/// | finished runs and completions | at the end of the third calendar year after passing |
/// | notes and saved words | with the person |
///
/// Source: service agreement rules DV-05 and DV-08.
@Component
@Transactional
class LearningKeeper implements PersonalDataInPortions {

    private static final int DAYS_AFTER_PASSING = 30;
    private static final int YEARS_UNFINISHED = 1;
    private static final int YEARS_COMPLETED = 3;

    private final JdbcClient db;
    private final Traces traces;
    private final Clock clock;

    LearningKeeper(JdbcClient db, Traces traces, Clock clock) {
        this.db = db;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "progress";
    }

    @Override
    public Set<String> tables() {
        return LearningExport.ROWS.keySet();
    }

    @Override
    @ReadOnly
    public Map<String, List<Map<String, Object>>> export(DataSubject person) {
        var held = new LinkedHashMap<String, List<Map<String, Object>>>();
        LearningExport.ROWS.forEach((table, sql) -> held.put(
                table,
                db.sql(sql).param("person", person.value()).query().listOfRows().stream()
                        .map(LearningKeeper::withoutGaps)
                        .toList()));
        return held;
    }

    private static Map<String, Object> withoutGaps(Map<String, @Nullable Object> row) {
        var known = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> {
            if (value != null) {
                known.put(column, value);
            }
        });
        return known;
    }

    /// Deletes everything but the completions. Each of those gets a random person of its own, so that it still counts
    /// and not even two of one person can be put together again.
    @Override
    public int erase(DataSubject person) {
        return traces.ofPerson(person.value()) + notes(person.value()) + untie(person.value());
    }

    private int notes(UUID person) {
        return db.sql("""
                        delete from progress_note
                        where employee_id = :person
                        """).param("person", person).update()
                + db.sql("""
                        delete from progress_reflection
                        where employee_id = :person
                        """).param("person", person).update();
    }

    private int untie(UUID person) {
        var completions = db.sql("""
                        select completion_id
                        from progress_completion
                        where employee_id = :person
                        for update
                        """).param("person", person).query(UUID.class).list();
        completions.forEach(completion -> db.sql("""
                        update progress_completion
                        set employee_id = :nobody
                        where completion_id = :completion
                        """)
                .param("nobody", UUID.randomUUID())
                .param("completion", completion)
                .update());
        return completions.size();
    }

    @Override
    public Stream<IntSupplier> portions(LocalDate today) {
        var newYear = today.withDayOfYear(1);
        return traces.before(
                startOf(today.minusDays(DAYS_AFTER_PASSING)),
                startOf(newYear.minusYears(YEARS_UNFINISHED)),
                startOf(newYear.minusYears(YEARS_COMPLETED)));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
