package org.weltoffen.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTests {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    @Test
    void aNumberIsPrintedInSevenGroupsOfFour() {
        var number = CertificateNumber.random();

        assertThat(number.grouped()).matches("[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){6}");
        assertThat(number.grouped().replace("-", "")).isEqualTo(number.value());
    }

    @Test
    void tenThousandNumbersAreAllDifferentAndUseEverySymbolInEveryPlace() {
        var numbers = Stream.generate(CertificateNumber::random)
                .limit(10_000)
                .map(CertificateNumber::value)
                .collect(Collectors.toSet());

        assertThat(numbers).hasSize(10_000);
        for (int place = 0; place < 28; place++) {
            var at = place;
            assertThat(numbers.stream().map(number -> number.charAt(at)).distinct())
                    .hasSize(32);
        }
    }

    @RepeatedTest(20)
    void everyWrongSymbolIsRecognised() {
        var number = CertificateNumber.random().value();

        for (int place = 0; place < number.length(); place++) {
            for (int index = 0; index < ALPHABET.length(); index++) {
                var symbol = ALPHABET.charAt(index);
                if (symbol != number.charAt(place)) {
                    assertThat(CertificateNumber.parse(with(number, place, symbol)))
                            .isEmpty();
                }
            }
        }
    }

    @RepeatedTest(200)
    void everySwapOfTwoSymbolsIsRecognised() {
        var number = CertificateNumber.random().value();

        for (int one = 0; one < number.length(); one++) {
            for (int other = one + 1; other < number.length(); other++) {
                var swapped = with(with(number, one, number.charAt(other)), other, number.charAt(one));
                assertThat(CertificateNumber.parse(swapped).isPresent()).isEqualTo(swapped.equals(number));
            }
        }
    }

    @Test
    void aMissingOrDoubledSymbolIsRecognised() {
        var number = CertificateNumber.random().value();

        assertThat(CertificateNumber.parse(number.substring(1))).isEmpty();
        assertThat(CertificateNumber.parse(number + number.charAt(27))).isEmpty();
    }

    @Test
    void lowerCaseSpacesAndHyphensOfAnyKindAreForgiven() {
        var number = CertificateNumber.random();
        var typed = "  " + number.grouped().toLowerCase(Locale.ROOT).replaceFirst("-", " – ") + "\u00a0\n";

        assertThat(CertificateNumber.parse(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "0000-0000-0000-0000-0000-0000-0000", "K7QM-4XRT-9HFW", "<script>", "ııııııııııııı"})
    void whatIsNoNumberIsRecognised(String typed) {
        assertThat(CertificateNumber.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CertificateNumber(typed));
    }

    private static String with(String number, int place, char symbol) {
        return number.substring(0, place) + symbol + number.substring(place + 1);
    }
}
