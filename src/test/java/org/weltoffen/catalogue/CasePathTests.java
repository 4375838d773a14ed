package org.weltoffen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weltoffen.catalogue.Case.Choice;
import org.weltoffen.catalogue.Case.Debrief;
import org.weltoffen.catalogue.Case.Lens;
import org.weltoffen.catalogue.Case.Node;
import org.weltoffen.catalogue.Case.Principle;
import org.weltoffen.language.Text;
import org.weltoffen.quiz.Answer;

/// ```text
/// counter ─ listen ──► question ─ ask ───► proposal ─ offer ──► end
///    │                     └───── decide ─────────────────────► end
///    └───── send-away ────────────────────────────────────────► end
/// ```
class CasePathTests {

    private static final Text WORDS = new Text("Worte", "words");
    private static final Case INCIDENT = incident(
            node("counter", choice("listen", "question"), choice("send-away", Case.END)),
            node("question", choice("ask", "proposal"), choice("decide", Case.END)),
            node("proposal", choice("offer", Case.END)));

    @Test
    void whoeverHasNotDecidedYetStandsAtTheStart() {
        var path = walk();

        assertThat(path.next()).map(Node::id).contains("counter");
        assertThat(path.steps()).isEmpty();
        assertThat(path.isAtEnd()).isFalse();
        assertThat(path.decisions()).isEqualTo(3);
    }

    @Test
    void everyDecisionLeadsToTheNextMoment() {
        var path = walk("listen", "ask");

        assertThat(path.steps()).extracting(step -> step.node().id()).containsExactly("counter", "question");
        assertThat(path.steps()).extracting(step -> step.choice().id()).containsExactly("listen", "ask");
        assertThat(path.next()).map(Node::id).contains("proposal");
        assertThat(path.decisions()).isEqualTo(3);
    }

    @Test
    void aShortWayEndsEarlyAndCountsOnlyWhatWasDecided() {
        assertThat(walk("send-away").isAtEnd()).isTrue();
        assertThat(walk("send-away").decisions()).isEqualTo(1);
        assertThat(walk("listen", "decide").isAtEnd()).isTrue();
        assertThat(walk("listen", "decide").decisions()).isEqualTo(2);
    }

    @Test
    void theLongestWayEndsToo() {
        var path = walk("listen", "ask", "offer");

        assertThat(path.isAtEnd()).isTrue();
        assertThat(path.next()).isEmpty();
        assertThat(path.decisions()).isEqualTo(3);
    }

    @Test
    void whatDoesNotFitAnyMoreIsLeftOutFromThereOn() {
        assertThat(walk("listen", "gone-since", "offer")).isEqualTo(walk("listen"));
        assertThat(walk("ask")).isEqualTo(walk());
        assertThat(walk("send-away", "listen")).isEqualTo(walk("send-away"));
    }

    @Test
    void oneMoreChoiceGoesOnAndOneLessGoesBack() {
        var path = walk("listen");
        var ask = path.next().flatMap(node -> node.option("ask")).orElseThrow();

        assertThat(path.and(ask)).isEqualTo(Answer.of("listen", "ask"));
        assertThat(walk("listen", "ask").back()).isEqualTo(Answer.of("listen"));
        assertThat(walk("listen").back()).isEqualTo(Answer.NONE);
        assertThat(walk().back()).isEqualTo(Answer.NONE);
    }

    @Test
    void goingBackFromAnOutdatedPathForgetsWhatDidNotFit() {
        assertThat(walk("listen", "ask", "gone-since").back()).isEqualTo(Answer.of("listen"));
    }

    private static CasePath walk(String... choices) {
        return CasePath.of(INCIDENT, Answer.of(choices));
    }

    private static Case incident(Node... nodes) {
        var lens = new Lens(WORDS, WORDS, WORDS, WORDS);
        var debrief = new Debrief(WORDS, List.of(WORDS), lens, null, WORDS);
        return new Case("at-the-counter", WORDS, WORDS, null, List.of(), "counter", List.of(nodes), debrief);
    }

    private static Node node(String id, Choice... options) {
        return new Node(id, List.of(), WORDS, List.of(options));
    }

    private static Choice choice(String id, String next) {
        return new Choice(id, WORDS, 0, Principle.CLARITY, WORDS, List.of(), null, next);
    }
}
