package org.weltoffen.shell;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawnInTests {

    private final DrawnIn drawn = new DrawnIn();

    @Test
    void whatIsNotDrawnYetNeedNotBeDrawnAgain() {
        assertThat(drawn.isOtherThan(GERMAN)).isFalse();
    }

    @Test
    void aPageIsDrawnAgainOnlyInAnotherLanguage() {
        drawn.remember(GERMAN);

        assertThat(drawn.isOtherThan(GERMAN)).isFalse();
        assertThat(drawn.isOtherThan(ENGLISH)).isTrue();
    }
}
