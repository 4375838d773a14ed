package org.weltoffen.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.platform.StartProblem;
import org.weltoffen.privacy.spi.PersonalData;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
@Transactional
class KeepersTests {

    private static final LocalDate DAY = LocalDate.of(2031, 1, 15);

    private final RetentionRun retention;
    private final JsonMapper json;
    private final Clock clock;
    private final JdbcClient db;

    @Autowired
    KeepersTests(RetentionRun retention, JsonMapper json, Clock clock, JdbcClient db) {
        this.retention = retention;
        this.json = json;
        this.clock = clock;
        this.db = db;
    }

    @Test
    void anExportHoldsWhatEveryKeeperKnows() {
        var person = new DataSubject(UUID.randomUUID());

        var document = json.readTree(keepers(new FakeKeeper("progress", 0), new FakeKeeper("certificates", 0))
                .export(person));

        assertThat(document.at("/person").asString()).isEqualTo(person.value().toString());
        assertThat(document.at("/exportedAt").asString()).isEqualTo("2026-09-14T10:00:00Z");
        assertThat(document.at("/data").propertyNames()).containsExactly("certificates", "progress");
        assertThat(document.at("/data/progress/progress_thing/0/name").asString())
                .isEqualTo("Nguyễn Thị Hồng");
        assertThat(document.at("/data/progress/progress_thing/0/since").asString())
                .isEqualTo("2026-02-10");
    }

    @Test
    void whatGoesIsWrittenDownWithoutAPerson() {
        keepers(new FakeKeeper("progress", 3), new FakeKeeper("certificates", 0))
                .retain(DAY);

        assertThat(db.sql("select keeper, rule, touched_rows from privacy_deletion")
                        .query()
                        .listOfRows())
                .singleElement()
                .hasToString("{keeper=progress, rule=retention, touched_rows=3}");
        assertThat(db.sql("select details from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Aufbewahrungsfrist abgelaufen, 3 Zeilen gelöscht");
    }

    @Test
    void aDayIsDoneOnce() {
        var keepers = keepers(new FakeKeeper("progress", 3));

        assertThat(keepers.retain(DAY)).containsEntry("progress", 3);
        assertThat(keepers.retain(DAY)).isEmpty();
        assertThat(keepers.retain(DAY.plusDays(1))).containsEntry("progress", 3);
    }

    @Test
    void twoKeepersWithOneKeyStopTheStartAndAreNamed() {
        assertThatThrownBy(() -> keepers(new FakeKeeper("progress", 0), new FakeKeeper("progress", 1)))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("\"progress\"")
                .hasMessageContaining(FakeKeeper.class.getName());
    }

    private Keepers keepers(PersonalData... beans) {
        var factory = new StaticListableBeanFactory();
        Stream.of(beans).forEach(bean -> factory.addBean(bean.toString(), bean));
        return new Keepers(factory.getBeanProvider(PersonalData.class), retention, json, clock);
    }
}
