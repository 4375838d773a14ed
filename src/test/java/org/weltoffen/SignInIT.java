package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.access.Accounts;
import org.weltoffen.access.Role;

@BrowserTest
class SignInIT {

    private final House house;

    @Autowired
    SignInIT(House house) {
        this.house = house;
    }

    @Test
    void afterTenWrongPasswordsTheRightOneHasToWaitToo(@Autowired Accounts accounts) {
        accounts.create("vergesslich", Visitor.PASSWORD, "Friederike Lange", null, Set.of(Role.HR));
        var someone = house.visitor().open("/login");
        for (var attempt = 1; attempt <= 10; attempt++) {
            someone.fillSignIn("vergesslich", "falsch-" + attempt);
            says(someone, attempt <= 5 ? "passen nicht zusammen" : "Zu viele Versuche. Warten Sie eine Minute");
        }

        someone.fillSignIn("vergesslich", Visitor.PASSWORD);

        says(someone, "Zu viele Versuche. Warten Sie eine Minute");
        someone.open("/hr/completions").isAt("/login");
    }

    @Test
    void whoeverOpensAPageBeforeSigningInArrivesThere() {
        var personal = house.visitor().open("/hr/completions?status=overdue");
        personal.isAt("/login").fillSignIn("personal", Visitor.PASSWORD).isAt("/hr/completions\\?status=overdue");
    }

    @Test
    void whoeverSignsOutIsOut() {
        var katrin = house.visitor().signIn("katrin").waitsUntilQuiet();
        katrin.presses("Konto von Katrin Seidel").presses("Abmelden").isAt("/login\\?signed-out");

        katrin.open("/year").isAt("/login.*");
    }

    private static void says(Visitor someone, String sentence) {
        assertThat(someone.page().locator("#password")).hasValue("");
        assertThat(someone.page().getByRole(AriaRole.ALERT)).containsText(sentence);
    }
}
