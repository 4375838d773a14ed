package org.weltoffen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.ApplicationTest;
import org.weltoffen.language.Edition;

/// Searches the courses of the house.
@ApplicationTest
class PassagesTests {

    @Autowired
    private Passages passages;

    @Autowired
    private Catalogue catalogue;

    @Test
    void aWordIsFoundWhereItStands() {
        var found = passages.find("dolmetsch", Edition.DE, 20);

        assertThat(found).isNotEmpty().allSatisfy(passage -> assertThat(passage.words())
                .containsIgnoringCase("dolmetsch"));
        assertThat(found).extracting(passage -> passage.course().value()).contains("interpreting");
    }

    @Test
    void allWordsMustBeThereInTheEditionThatIsRead() {
        assertThat(passages.find("interpreter counter", Edition.DE, 5)).isEmpty();
        assertThat(passages.find("interpreter", Edition.EN, 5)).isNotEmpty();
        assertThat(passages.find("dolmetsch Raumfähre", Edition.DE, 5)).isEmpty();
    }

    @Test
    void theBlockIsTheOneOfTheLesson() {
        var passage = passages.find("Faustregel", Edition.DE, 1).getFirst();
        var course = catalogue.course(catalogue.current(passage.course()).orElseThrow());
        var block = course.lesson(passage.lesson())
                .orElseThrow()
                .page(Edition.DE)
                .blocks()
                .get(passage.block());

        assertThat(block.toString()).contains("Faustregel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ab", "+-*\"()", "' or 1=1 --", "%%%", "@@ ~~ <>"})
    void whatIsNoWordFindsNothingAndBreaksNothing(String search) {
        assertThat(passages.find(search, Edition.DE, 5)).isEmpty();
    }
}
