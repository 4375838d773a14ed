package org.weltoffen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;

class ErrorReferenceTests {

    @RepeatedTest(20)
    void hasNoSignsThatSoundOrLookAlike() {
        assertThat(ErrorReference.next().value()).matches("WO-[2-9A-HJ-NP-Z]{4}");
    }
}
