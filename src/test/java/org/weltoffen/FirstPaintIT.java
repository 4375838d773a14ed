package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the server has written into a page can be used while its scripts are still on their way, or never come.
@BrowserTest
class FirstPaintIT {

    private static final String COURSE = "interpreting";

    private final House house;

    @Autowired
    FirstPaintIT(House house) {
        this.house = house;
    }

    @Test
    void linksLeadOnBeforeAnyScriptHasRun() {
        var katrin = house.visitor().signIn("katrin");
        katrin.window().route("**/VAADIN/build/**", Route::abort);
        var page = katrin.page();

        page.navigate(house.address() + "/courses/" + COURSE);
        page.locator("#first-paint main a[href*='courses/%s/']".formatted(COURSE))
                .first()
                .click();
        page.waitForURL("**/courses/%s/*".formatted(COURSE));
        assertThat(page.locator("#first-paint main h1")).isVisible();
    }
}
