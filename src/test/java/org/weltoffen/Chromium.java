package org.weltoffen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One headless Chromium for all browser tests of a run, the one installed here; `CHROMIUM` names another.
///
/// After each test it closes the windows of the test. If the test failed it first keeps what they showed, as
/// `target/screenshots/failed-….png`.
final class Chromium implements AfterTestExecutionCallback {

    private static final List<Visitor> VISITORS = new ArrayList<>();

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("CHROMIUM"))
                            .filter(path -> !path.isBlank())
                            .orElse("/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    static {
        // on a busy machine the first page of an application takes its time
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    /// A window without any memory of others, 1440 pixels wide, in German.
    private static BrowserContext window() {
        return BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(1440, 1000)
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /// Somebody at a window that closes by itself after the test.
    static Visitor visitor(String house) {
        var visitor = new Visitor(house, window());
        VISITORS.add(visitor);
        return visitor;
    }

    /// Somebody at a window that stays open until the test class closes it.
    static Visitor lastingVisitor(String house) {
        return new Visitor(house, window());
    }

    @Override
    @SuppressWarnings("SystemOut") // for whoever reads the output of the failed run
    public void afterTestExecution(ExtensionContext test) {
        for (var visitor : VISITORS) {
            if (test.getExecutionException().isPresent()) {
                var name = "failed-%s-%d.png"
                        .formatted(test.getRequiredTestMethod().getName(), VISITORS.indexOf(visitor));
                visitor.photograph(name);
                System.err.printf("%s shows %s %s%n", name, visitor.page().url(), visitor.faults());
            }
            visitor.close();
        }
        VISITORS.clear();
    }
}
