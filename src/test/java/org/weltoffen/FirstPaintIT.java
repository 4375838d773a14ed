package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the server has written into a page can be used while its scripts are still on their way, or never come.
@BrowserTest
class FirstPaintIT {

    private final House house;

    @Autowired
    FirstPaintIT(House house) {
        this.house = house;
    }

    @Test
    void linksLeadOnBeforeAnyScriptHasRun() {
        var someone = house.visitor().signIn("fuehrung");
        someone.window().route("**/VAADIN/build/**", Route::abort);
        var page = someone.page();

        page.navigate(house.address() + "/library");
        page.locator("#first-paint main a[href*='courses/']").first().click();
        page.waitForURL("**/courses/**");
        assertThat(page.locator("#first-paint main h1")).isVisible();
    }
}
