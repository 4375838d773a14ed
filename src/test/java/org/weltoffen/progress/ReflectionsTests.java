package org.weltoffen.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;

@ApplicationTest
@Transactional
class ReflectionsTests {

    private static final String ITEM = "transfer:next-weeks";

    @Autowired
    private Reflections reflections;

    @Test
    void savedWordsAreThereAgainAndOnlyForTheirWriter() {
        var katrin = Learning.somebody();
        reflections.save(katrin, Learning.INTERPRETING, ITEM, "  Ich frage zuerst.  ");
        reflections.save(katrin, Learning.INTERPRETING, ITEM, "Ich höre zuerst zu.");

        assertThat(reflections.of(katrin, Learning.INTERPRETING))
                .containsExactly(Map.entry(ITEM, "Ich höre zuerst zu."));
        assertThat(reflections.of(Learning.somebody(), Learning.INTERPRETING)).isEmpty();
        assertThat(reflections.all(katrin)).extracting(Jotting::words).containsExactly("Ich höre zuerst zu.");
    }

    @Test
    void blankWordsRemoveWhatWasSaved() {
        var katrin = Learning.somebody();
        reflections.save(katrin, Learning.INTERPRETING, ITEM, "Ich frage zuerst.");
        reflections.save(katrin, Learning.INTERPRETING, ITEM, " \n ");

        assertThat(reflections.of(katrin, Learning.INTERPRETING)).isEmpty();
    }

    @Test
    void tooManyWordsAreRefused() {
        var tooLong = "x".repeat(4_001);
        assertThatThrownBy(() -> reflections.save(Learning.somebody(), Learning.INTERPRETING, ITEM, tooLong))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
