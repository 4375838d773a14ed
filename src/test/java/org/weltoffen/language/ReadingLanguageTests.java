package org.weltoffen.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ReadingLanguageTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void germanWhereNothingIsSaid() {
        assertThat(ReadingLanguage.of(request)).isEqualTo(Language.DE);
    }

    @Test
    void theBrowsersFirstLanguageThatWeSpeak() {
        prefer("tr;q=0.9, en;q=0.8, de;q=0.7");

        assertThat(ReadingLanguage.of(request)).isEqualTo(Language.EN);
    }

    @Test
    void aRememberedChoiceBeforeTheBrowser() {
        prefer("en");
        request.setCookies(new Cookie(ReadingLanguage.COOKIE, "de"));

        assertThat(ReadingLanguage.of(request)).isEqualTo(Language.DE);
    }

    @Test
    void theAddressBeforeAll() {
        request.setCookies(new Cookie(ReadingLanguage.COOKIE, "de"));
        request.setParameter("lang", "en");

        assertThat(ReadingLanguage.of(request)).isEqualTo(Language.EN);
    }

    @Test
    void nonsenseIsNotALanguage() {
        request.setCookies(new Cookie(ReadingLanguage.COOKIE, "<script>"));
        request.setParameter("lang", "xx");

        assertThat(ReadingLanguage.of(request)).isEqualTo(Language.DE);
    }

    private void prefer(String languages) {
        request.addHeader("Accept-Language", languages);
    }
}
