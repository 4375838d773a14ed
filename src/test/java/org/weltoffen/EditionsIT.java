package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Edition;

/// The first course, from its first lesson to its result, in German, in Einfache Sprache and in English.
@BrowserTest
class EditionsIT {

    private static final CourseId CULTURE = new CourseId("culture");

    /// Somebody else for each edition, since a course is taken once a year.
    private static final Map<Edition, String> READERS =
            Map.of(Edition.DE, "pruefer", Edition.PLAIN, "personal", Edition.EN, "admin");

    private final House house;

    @Autowired
    EditionsIT(House house) {
        this.house = house;
    }

    @ParameterizedTest
    @EnumSource
    void theFirstCourseIsTakenToItsEnd(Edition edition) {
        var visitor = house.visitor().signIn(requireNonNull(READERS.get(edition)));
        visitor.open("/library");
        chooses(visitor, edition);
        var reader = house.learner(visitor, CULTURE, edition);
        visitor.open(reader.address("")).waitsUntilQuiet();

        reader.readsAllLessons();
        reader.answersRight();
        visitor.page()
                .getByRole(AriaRole.BUTTON, Visitor.named(edition == Edition.EN ? "Submit the quiz" : "Test abgeben"))
                .click();

        visitor.isAt(reader.address("result"));
        assertThat(visitor.faults()).isEmpty();
    }

    @Test
    void aChangeOfEditionKeepsThePlaceAndWhatWasWritten() {
        var visitor = house.visitor().signIn("fuehrung");
        var german = house.learner(visitor, CULTURE, Edition.DE);
        var last = german.course().lessons().getLast();
        visitor.open(german.address(last.id())).sees(last.page(Edition.DE).title());
        var card = visitor.page().locator(".transfer");
        card.locator("textarea").fill("Ich frage zuerst.");
        card.getByText("Für mich speichern").click();
        assertThat(card.getByText("Gespeichert. Nur Sie sehen das.")).isVisible();
        card.scrollIntoViewIfNeeded();

        chooses(visitor, Edition.PLAIN);
        visitor.sees(last.page(Edition.PLAIN).title());
        assertThat(card.locator("textarea")).hasValue("Ich frage zuerst.");
        chooses(visitor, Edition.EN);
        visitor.sees(last.page(Edition.EN).title());

        assertThat(card.locator("textarea")).hasValue("Ich frage zuerst.");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        assertThat(visitor.faults()).isEmpty();
    }

    private static void chooses(Visitor visitor, Edition edition) {
        var names = Map.of(Edition.DE, "Deutsch", Edition.PLAIN, "Einfache Sprache", Edition.EN, "English");
        var button = visitor.page()
                .locator(".edition-switch button")
                .filter(new Locator.FilterOptions().setHasText(names.get(edition)));
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
        visitor.waitsUntilQuiet();
    }
}
