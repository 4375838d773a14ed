package org.weltoffen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Accounts;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Tracks;
import org.weltoffen.obligations.Obligations;
import org.weltoffen.obligations.Policies;
import org.weltoffen.obligations.Resolutions;
import org.weltoffen.people.Staff;
import org.weltoffen.people.StaffImported;
import org.weltoffen.people.StaffMerge;
import org.weltoffen.people.Unit;
import org.weltoffen.people.spi.PersonLine;
import org.weltoffen.platform.StartProblem;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.Quizzes;
import org.weltoffen.quiz.QuestionTypes;

@ApplicationTest
@RecordApplicationEvents
@Transactional
class DemoLoaderTests {

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Policies policies;

    @Autowired
    private Resolutions resolutions;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Tracks tracks;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Progress progress;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private QuestionTypes types;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents events;

    @Test
    void theWholeCityArrivesAndASecondStartAddsNobody() {
        loader("content").run(new DefaultApplicationArguments());
        loader("content").run(new DefaultApplicationArguments());

        assertThat(count("left_on is null")).isEqualTo(10_000);
        assertThat(count("left_on is not null")).isEqualTo(240);
        assertThat(events.stream(StaffImported.class)).hasSize(1);
        assertThat(sizeOf("Amt für Jugend, Familie und Bildung")).isEqualTo(3_000);
        assertThat(sizeOf("Bürgerämter")).isEqualTo(65);
        assertThat(staff.startingWith("seidel, kat", 5))
                .anyMatch(found -> found.displayName().equals("Katrin Seidel"));
        assertThat(storedNames()).isEqualTo(inventedNames());
    }

    @Test
    void aSecondMergeOfTheCityChangesNothing() {
        var today = LocalDate.now(clock);
        staff.merge(city("content"), today);

        assertThat(staff.merge(city("content"), today)).isInstanceOfSatisfying(StaffMerge.Done.class, done -> {
            assertThat(done.joined()).isZero();
            assertThat(done.changed()).isZero();
            assertThat(done.gone()).isZero();
        });
    }

    @Test
    void aMissingCityStopsTheStart() {
        assertThatThrownBy(() -> loader("nowhere").run(new DefaultApplicationArguments()))
                .isInstanceOf(StartProblem.class);
        assertThat(staff.isEmpty()).isTrue();
    }

    private DemoLoader loader(String content) {
        var ledger = new DemoLedger(
                new DemoPapers(policies, tracks, db, clock),
                new DemoDrafts(policies, resolutions, tracks, db, clock),
                obligations,
                db,
                clock);
        return new DemoLoader(staff, city(content), new DemoAccounts(accounts), ledger, learning(), clock);
    }

    private DemoLearning learning() {
        return new DemoLearning(staff, catalogue, progress, quizzes, types);
    }

    private DemoCity city(String content) {
        return new DemoCity(Path.of(content), clock);
    }

    private int count(String condition) {
        return db.sql("select count(*) from people_employee_v where " + condition)
                .query(Integer.class)
                .single();
    }

    private int sizeOf(String office) {
        return staff.offices().stream()
                .filter(unit -> unit.name().equals(office))
                .map(Unit::id)
                .mapToInt(staff::sizeOf)
                .sum();
    }

    private Map<String, String> storedNames() {
        var names = new HashMap<String, String>();
        db.sql("select staff_number, display_name from people_employee_v").query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }

    private Map<String, String> inventedNames() {
        var names = new HashMap<String, String>();
        for (PersonLine line : city("content").read().people()) {
            names.put(line.staffNumber(), line.displayName());
        }
        return names;
    }
}
