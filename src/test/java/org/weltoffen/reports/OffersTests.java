package org.weltoffen.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weltoffen.reports.OfferTown.YEAR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Role;
import org.weltoffen.language.Text;
import org.weltoffen.privacy.Purpose;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class OffersTests {

    @Autowired
    private Offers offers;

    @Autowired
    private OfferTown town;

    @Autowired
    private ApplicationEvents events;

    private UUID office = UUID.randomUUID();

    @BeforeEach
    void thePersonnelDepartmentIsSignedIn() {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
        office = town.office("Bürgeramt");
    }

    @AfterEach
    void nobodyIs() {
        SignedIn.out();
    }

    @Test
    void whoHadTheWholeYearHadAnOffer() {
        town.owes(lan(), town.policy(town.course("2030-11-20")));

        assertThat(offers.page(YEAR, null, 0, 10)).isEmpty();
        assertThat(offers.summary(YEAR).people()).isEqualTo(1);
        assertThat(offers.summary(YEAR).without()).isZero();
    }

    @ParameterizedTest(name = "away from {0} to {1}: {2}")
    @CsvSource({
        "2030-12-01, , DATES",
        "2031-01-01, 2031-12-15, DATES",
        "2031-02-01, 2031-11-15, ",
        "2031-01-16, 2031-12-15, ",
        "2031-01-15, 2031-12-15, DATES"
    })
    void daysOfLeaveAreNoTimeToLearn(String from, @Nullable String to, @Nullable Lack lack) {
        var lan = lan();
        town.away(lan, from, to);
        town.owes(lan, town.policy(town.course("2030-11-20")));

        assertThat(lacks()).isEqualTo(lack == null ? List.of() : List.of(lack));
    }

    @Test
    void severalLeavesAddUp() {
        var lan = lan();
        town.away(lan, "2031-01-08", "2031-06-30");
        town.away(lan, "2031-07-04", null);
        town.owes(lan, town.policy(town.course("2030-11-20")));

        assertThat(lacks()).containsExactly(Lack.DATES);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2031-12-11, , DATES",
        "2031-12-02, , DATES",
        "2031-12-01, , ",
        "2015-04-01, 2031-01-14, DATES",
        "2015-04-01, 2031-01-15, "
    })
    void onlyDaysOfEmploymentCount(String joinedOn, @Nullable String leftOn, @Nullable Lack lack) {
        town.owes(town.person(office, "Lan", joinedOn, leftOn), town.policy(town.course("2030-11-20")));

        assertThat(lacks()).isEqualTo(lack == null ? List.of() : List.of(lack));
    }

    @Test
    void aCourseThatIsPublishedLateIsNoOfferToThoseWhoHaveNotFinished() {
        var policy = town.policy(town.course("2030-11-20"), town.course("2031-12-05"));
        town.owes(lan(), policy);
        town.owes(lan(), policy, "PAUSED");
        town.owes(lan(), policy, "LAPSED");
        town.owes(lan(), policy, "FULFILLED");
        town.owes(lan(), policy, "RECOGNISED");
        town.owes(lan(), policy, "EXEMPT");

        assertThat(lacks()).containsExactly(Lack.DATES, Lack.DATES, Lack.DATES);
        assertThat(offers.summary(YEAR).people()).as("without the exempt").isEqualTo(5);
    }

    @ParameterizedTest(name = "without {0}: {1}")
    @CsvSource({"EN, LANGUAGE", "PLAIN, ACCESSIBILITY"})
    void aWordingThatIsMissingOrComesLateIsNamed(String edition, Lack lack) {
        var never = town.course("2030-11-20");
        town.without(never, 1, edition);
        town.owes(lan(), town.policy(never));
        var late = town.course("2030-11-20");
        town.without(late, 1, edition);
        town.version(late, 2, "2031-12-05");
        town.owes(lan(), town.policy(late));
        var inTime = town.course("2030-11-20");
        town.without(inTime, 1, edition);
        town.version(inTime, 2, "2031-12-01");
        town.owes(lan(), town.policy(inTime));

        assertThat(lacks()).containsExactly(lack, lack);
    }

    @Test
    void aCourseThatIsNotThereIsNamed() {
        town.owes(lan(), town.policy("never-published"));
        town.owes(lan(), town.policy());
        var gone = town.course("2030-11-20");
        town.retire(gone, "2031-01-01");
        town.owes(lan(), town.policy(gone));

        assertThat(lacks()).containsExactly(Lack.NO_COURSE, Lack.NO_COURSE, Lack.NO_COURSE);
    }

    @Test
    void aCourseThatIsTakenBackTooSoonLeavesTooFewDays() {
        var course = town.course("2030-11-20");
        town.retire(course, "2031-01-10");
        town.owes(lan(), town.policy(course));

        assertThat(lacks()).containsExactly(Lack.DATES);
    }

    @Test
    void whereThereIsNoCoreTheCoursesToChooseFromCount() {
        var choice = town.policy();
        town.asks(choice, "CHOICE", 0, town.course("2030-11-20"));
        town.owes(lan(), choice);
        var core = town.policy(town.course("2030-11-20"));
        town.asks(core, "CHOICE", 0, "never-published");
        town.owes(lan(), core);

        assertThat(lacks()).isEmpty();
        assertThat(offers.courses(YEAR)).hasSize(2);
    }

    @Test
    void peopleAreCountedByOfficeAndReasonAndOnlyOnce() {
        var other = town.office("Ordnungsamt");
        var late = town.policy(town.course("2031-12-05"));
        var missing = town.policy("never-published");
        var both = lan();
        town.owes(both, late);
        town.owes(both, missing);
        town.owes(lan(), late);
        town.owes(town.person(other, "Kim"), late, "FULFILLED");

        var summary = offers.summary(YEAR);

        assertThat(summary.people()).isEqualTo(3);
        assertThat(summary.without()).isEqualTo(2);
        assertThat(summary.gaps()).isEqualTo(3);
        assertThat(summary.offices()).extracting(OfferSummary.Office::name).containsExactly("Bürgeramt", "Ordnungsamt");
        var office = summary.offices().getFirst();
        assertThat(office.lack(Lack.DATES)).isEqualTo(2);
        assertThat(office.lack(Lack.NO_COURSE)).isEqualTo(1);
        assertThat(office.lack(Lack.LANGUAGE)).isZero();
    }

    @Test
    void pagesFollowOneAnotherWithoutALineLostOrTwice() {
        var first = town.policy("never-published");
        var second = town.policy("never-published");
        for (var number = 0; number < 12; number++) {
            var person = town.person(office, number % 3 == 0 ? "Nguyễn, Lan" : "Őry, Kim " + number % 2);
            town.owes(person, first);
            town.owes(person, second);
        }
        var all = offers.page(YEAR, null, 0, 100);

        var read = new ArrayList<OfferGap>();
        var page = offers.page(YEAR, null, 0, 5);
        while (!page.isEmpty()) {
            read.addAll(page);
            page = offers.page(YEAR, page.getLast(), 0, 5);
        }

        assertThat(all).hasSize(24);
        assertThat(read).isEqualTo(all);
        assertThat(offers.page(YEAR, all.get(6), 3, 4)).isEqualTo(all.subList(10, 14));
    }

    @Test
    void theFileSaysWhoAndWhyAndWhatToDoAndRunsNoFormula() throws IOException {
        town.owes(town.person(office, "=HYPERLINK(1)"), town.policy("never-published"));
        var out = new ByteArrayOutputStream();

        offers.export(YEAR, Purpose.PROOF, Locale.GERMAN, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("'=HYPERLINK(1)", "Bürgeramt", "Jährliche Fortbildung")
                .contains("Ein Kurs der Regel war nicht veröffentlicht", "Den Kurs veröffentlichen")
                .contains("Exportiert von: Miriam Böttcher", "Zweck: Nachweis", "Jahr 2031")
                .doesNotContain(";=", "??");
        assertThat(events.stream(OffersExported.class))
                .containsExactly(new OffersExported(Purpose.PROOF, "csv", 1, YEAR));
    }

    @Test
    void onlyThePersonnelDepartmentSeesWho() {
        SignedIn.as("Ute Hartmann", "100", Role.MANAGER, Role.EMPLOYEE);

        assertThatThrownBy(() -> offers.page(YEAR, null, 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> offers.summary(YEAR)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> offers.opened(YEAR)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> offers.export(YEAR, Purpose.PROOF, Locale.GERMAN, new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLineSaysWhatItIsAbout() {
        town.owes(lan(), town.policy("never-published"));

        assertThat(offers.page(YEAR, null, 0, 10)).singleElement().satisfies(gap -> {
            assertThat(gap.name()).isEqualTo("Nguyễn, Lan");
            assertThat(gap.policy()).isEqualTo(new Text("Jährliche Fortbildung", "Yearly training"));
            assertThat(gap.dueOn()).hasToString(OfferTown.DUE);
        });
    }

    private UUID lan() {
        return town.person(office, "Nguyễn, Lan");
    }

    private List<Lack> lacks() {
        return offers.page(YEAR, null, 0, 100).stream().map(OfferGap::lack).toList();
    }
}
