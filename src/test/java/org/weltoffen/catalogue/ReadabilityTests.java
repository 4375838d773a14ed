package org.weltoffen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadabilityTests {

    @Test
    void wordsSentencesAndLongWordsAreCounted() {
        var text = Readability.of("Sie fragen nach. Die Antwort bleibt freundlich.", Locale.GERMAN);

        assertThat(text).isEqualTo(new Readability(7, 2, 2, 4));
        assertThat(text.sentenceLength()).isEqualTo(3.5);
        assertThat(text.lix()).isCloseTo(3.5 + 100.0 * 2 / 7, within(1e-9));
    }

    @Test
    void aLineOfAListIsASentenceOfItsOwn() {
        assertThat(Readability.of("Ausweis\nBrief vom Amt", Locale.GERMAN).sentences())
                .isEqualTo(2);
    }

    @Test
    void anApostropheOrAHyphenSplitsNoWord() {
        assertThat(Readability.of("O'Neill wohnt in Halle-Neustadt.", Locale.GERMAN)
                        .words())
                .isEqualTo(4);
    }

    @Test
    void nothingToReadIsNoFault() {
        assertThat(Readability.of("", Locale.GERMAN).lix()).isZero();
    }
}
