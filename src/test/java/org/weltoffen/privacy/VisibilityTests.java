package org.weltoffen.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Role;

@ApplicationTest
@Transactional
class VisibilityTests {

    private final Visibility visibility;
    private final JdbcClient db;

    @Autowired
    VisibilityTests(Visibility visibility, JdbcClient db) {
        this.visibility = visibility;
        this.db = db;
    }

    @ParameterizedTest(name = "{0} sees counts {1}, names {2}, status and dates {3}, scores {4}")
    @CsvSource({
        "OWNER,               yes, yes, yes, yes",
        "HR,                  yes, yes, yes, no",
        "MANAGER,             yes, no,  no,  no",
        "STAFF_COUNCIL,       yes, no,  no,  no",
        "ADVISORY_BOARD,      yes, no,  no,  no",
        "RESEARCHER,          yes, no,  no,  no",
        "ENTERPRISE_DELEGATE, yes, no,  no,  no",
        "OTHERS,              no,  no,  no,  no",
    })
    void everyViewerSeesWhatTheAgreementSays(
            Viewer viewer, String counts, String names, String statusAndDates, String scores) {
        assertThat(visibility.sees(viewer, Fact.COUNTS)).isEqualTo(counts.equals("yes"));
        assertThat(visibility.sees(viewer, Fact.NAME)).isEqualTo(names.equals("yes"));
        assertThat(visibility.sees(viewer, Fact.STATUS)).isEqualTo(statusAndDates.equals("yes"));
        assertThat(visibility.sees(viewer, Fact.DATES)).isEqualTo(statusAndDates.equals("yes"));
        assertThat(visibility.sees(viewer, Fact.CERTIFICATE_NUMBER)).isEqualTo(statusAndDates.equals("yes"));
        assertThat(visibility.sees(viewer, Fact.SCORE)).isEqualTo(scores.equals("yes"));
    }

    @ParameterizedTest
    @MethodSource("privateFacts")
    void noConfigurationOpensWhatBelongsToTheLearner(Fact fact) {
        db.sql("update privacy_rule set value = 'yes' where name like 'manager%'")
                .update();
        for (var viewer : Viewer.values()) {
            db.sql("""
                    insert into privacy_rule (name, value, decided_on, decided_by)
                    values (:name, 'yes', '2026-09-01', 'Test')
                    """).param("name", "%s-sees-%s".formatted(viewer, fact)).update();
        }

        assertThat(Viewer.values())
                .filteredOn(viewer -> visibility.sees(viewer, fact))
                .containsExactly(Viewer.OWNER);
    }

    @Test
    void scoresAnswersAttemptsDurationsAndNotesBelongToTheLearner() {
        assertThat(privateFacts()).containsExactly(Fact.SCORE, Fact.ANSWERS, Fact.ATTEMPTS, Fact.DURATION, Fact.NOTES);
    }

    static Stream<Fact> privateFacts() {
        return Stream.of(Fact.values()).filter(Fact::isPrivate);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noRoleMakesAnybodyTheOwner(Role role) {
        assertThat(Viewer.of(role)).isNotEqualTo(Viewer.OWNER);
    }

    @Test
    void managersSeeNamesOnlyWhenTheAgreementSaysSo() {
        assertThat(visibility.managerSeesOpenNames()).isFalse();

        db.sql("update privacy_rule set value = 'yes' where name = 'manager-sees-open-names'")
                .update();

        assertThat(visibility.sees(Viewer.MANAGER, Fact.NAME)).isTrue();
        assertThat(visibility.sees(Viewer.MANAGER, Fact.DATES)).isFalse();
    }

    @Test
    void countsBelowTheSmallestGroupAreNotTold() {
        assertThat(visibility.count(4)).isEqualTo(new GroupCount.TooSmall(5));
        assertThat(visibility.count(5)).isEqualTo(new GroupCount.Shown(5));

        db.sql("update privacy_rule set value = '7' where name = 'smallest-group'")
                .update();

        assertThat(visibility.count(6)).isEqualTo(new GroupCount.TooSmall(7));
    }

    @Test
    void theSmallestGroupCannotBeConfiguredAway() {
        db.sql("update privacy_rule set value = '1' where name = 'smallest-group'")
                .update();

        assertThatThrownBy(() -> visibility.count(3))
                .hasMessage("privacy_rule smallest-group is 1; the service agreement needs at least 5");
    }

    @Test
    void whoeverIsNotSignedInIsStopped() {
        assertThatThrownBy(() -> visibility.require(Fact.COUNTS)).isInstanceOf(AccessDeniedException.class);
    }
}
