package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.on;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weltoffen.obligations.OutsideLine.Outcome;
import org.weltoffen.obligations.OutsideText.Entry;

class OutsideTextTests {

    @Test
    void aHeadIsNoEntryAndBlankLinesAreNone() {
        var read = OutsideText.read(
                "\uFEFFPersonalnummer;Datum;Gültig bis\n\n10184031;20.04.2026;31.12.2027\n", on("2026-09-14"));

        assertThat(read).containsExactly(new Entry(3, "10184031", on("2026-04-20"), on("2027-12-31"), null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10184031;20.04.2026            |
            10184031,2026-04-20            |
            "10184031";"20.4.2026";""      |
            10184031                       | BAD_COLUMNS
            10184031;20.04.2026;;          |
            10184031;20.04.2026;;x         | BAD_COLUMNS
            10184031;30.02.2026            | BAD_DAY
            10184031;04/20/2026            | BAD_DAY
            10184031;15.09.2026            | BAD_DAY
            10184031;20.04.2026;bald       | BAD_VALIDITY
            10184031;20.04.2026;19.04.2026 | BAD_VALIDITY
            """, quoteCharacter = '~')
    void everyFaultNamesItsColumn(String line, @Nullable Outcome fault) {
        assertThat(OutsideText.read(line, on("2026-09-14")))
                .singleElement()
                .extracting(Entry::staffNumber, Entry::fault)
                .containsExactly("10184031", fault);
    }
}
