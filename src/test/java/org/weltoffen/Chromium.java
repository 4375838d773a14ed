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

/// A headless Chromium for all browser tests of a thread, the one installed here; `CHROMIUM` names another.
///
/// After each test it closes the windows of the test. If the test failed it first keeps what they showed, as
/// `target/screenshots/failed-….png`.
final class Chromium implements AfterTestExecutionCallback {

    private static final ThreadLocal<List<Visitor>> VISITORS = ThreadLocal.withInitial(ArrayList::new);

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

    static {
        // on a busy machine the first page of an application takes its time
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private static Browser launch() {
        return Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
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
    }

    /// A window without any memory of others, 1440 pixels wide, in German.
    private static BrowserContext window() {
        return BROWSER.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 1000)
                        .setLocale("de-DE")
                        .setTimezoneId("Europe/Berlin")
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    /// Somebody at a window that closes by itself after the test.
    static Visitor visitor(String house) {
        var visitor = new Visitor(house, window());
        VISITORS.get().add(visitor);
        return visitor;
    }

    /// Somebody at a window that stays open until the test class closes it.
    static Visitor lastingVisitor(String house) {
        return new Visitor(house, window());
    }

    @Override
    @SuppressWarnings("SystemOut") // for whoever reads the output of the failed run
    public void afterTestExecution(ExtensionContext test) {
        var visitors = VISITORS.get();
        for (var visitor : visitors) {
            if (test.getExecutionException().isPresent()) {
                var name = "failed-%s-%d.png"
                        .formatted(test.getRequiredTestMethod().getName(), visitors.indexOf(visitor));
                visitor.photograph(name);
                System.err.printf("%s shows %s %s%n", name, visitor.page().url(), visitor.faults());
            }
            visitor.close();
        }
        visitors.clear();
    }
}
