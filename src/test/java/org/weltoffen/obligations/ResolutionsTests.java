package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.on;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Resolution.State;
import org.weltoffen.obligations.Resolutions.Move;

class ResolutionsTests extends LedgerTest {

    @Autowired
    private Resolutions resolutions;

    @ParameterizedTest(name = "{0} can become {1}")
    @CsvSource({
        "DRAFT, SUBMITTED",
        "SUBMITTED, DEFERRED ADOPTED AMENDED REJECTED",
        "DEFERRED, DEFERRED ADOPTED AMENDED REJECTED",
        "ADOPTED, AMENDED SUPERSEDED",
        "AMENDED, AMENDED SUPERSEDED",
        "REJECTED, ",
        "SUPERSEDED, ",
    })
    void aPaperGoesItsWay(State state, String next) {
        assertThat(state.next())
                .extracting(State::name)
                .containsExactlyInAnyOrderElementsOf(next == null ? Set.of() : Set.of(next.split(" ", -1)));
    }

    @Test
    void aPaperIsDeferredTwiceAndAdoptedAndRemembersEveryStep() {
        var paper = draft();

        move(paper, State.SUBMITTED, "2026-09-14");
        move(paper, State.DEFERRED, "2026-09-14");
        move(paper, State.DEFERRED, "2026-09-14");
        move(paper, State.ADOPTED, "2026-09-14");

        assertThat(current(paper).decidedOn()).isEqualTo(on("2026-09-14"));
        assertThat(current(paper).isInForce()).isTrue();
        assertThat(resolutions.history(paper.id()))
                .extracting(step -> step.state() + " " + step.time())
                .containsExactly("DRAFT 1", "SUBMITTED 1", "DEFERRED 1", "DEFERRED 2", "ADOPTED 1");
        assertThat(events.stream(ResolutionMoved.class)).hasSize(4);
    }

    @Test
    void aPaperSkipsNoStepAndHasNoStepTomorrowOrBeforeTheLast() {
        var paper = draft();

        assertThat(resolutions.move(paper, State.ADOPTED, TODAY, null)).isEqualTo(Move.NOT_NEXT);
        assertThat(resolutions.move(paper, State.SUBMITTED, TODAY.plusDays(1), null))
                .isEqualTo(Move.NOT_THAT_DAY);
        assertThat(resolutions.move(paper, State.SUBMITTED, TODAY.minusDays(1), null))
                .isEqualTo(Move.NOT_THAT_DAY);
        assertThat(resolutions.history(paper.id())).hasSize(1);
    }

    @Test
    void theSecondOfTwoEditorsOverwritesNothing() {
        var seen = draft();
        var wording = new Text("Der Wortlaut.", "The text.");
        var changed = new Resolution(
                seen.id(), seen.number(), null, "Stadtrat", seen.title(), seen.state(), wording, seen.version());

        assertThat(resolutions.save(changed)).isTrue();
        assertThat(resolutions.save(changed)).isFalse();
        assertThat(resolutions.move(seen, State.SUBMITTED, TODAY, null)).isEqualTo(Move.CONFLICT);

        assertThat(current(seen).wording()).isEqualTo(wording);
        assertThat(current(seen).state()).isEqualTo(State.DRAFT);
    }

    private Resolution draft() {
        var id = UUID.randomUUID();
        var paper = new Resolution(
                new ResolutionId(id),
                "RV-" + id,
                null,
                "Ratsversammlung",
                new Text("Interkulturelle Kompetenz", "Intercultural competence"),
                State.DRAFT);
        resolutions.record(paper);
        return paper;
    }

    private void move(Resolution paper, State next, String day) {
        assertThat(resolutions.move(current(paper), next, on(day), null)).isEqualTo(Move.DONE);
    }

    private Resolution current(Resolution paper) {
        return resolutions.find(paper.id()).orElseThrow();
    }
}
