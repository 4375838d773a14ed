package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Someone at a browser window of their own, and what people do there.
final class Visitor {

    static final String PASSWORD = "weltoffen";
    /// Notices when the page has told the server where it is; what someone types before that can get lost.
    private static final String WATCH = """
            const send = XMLHttpRequest.prototype.send;
            XMLHttpRequest.prototype.send = function (body) {
              if (String(body).includes('"ui-navigate"')) {
                this.addEventListener('loadend', () => setTimeout(() => { window.hasArrived = true; }));
              }
              return send.call(this, body);
            };
            """;

    private static final String QUIET = """
            () => document.readyState === 'complete' && !document.getElementById('first-paint')
                && (!window.Vaadin?.Flow || window.hasArrived
                    && !Object.values(window.Vaadin.Flow.clients).some(client => client.isActive?.()))
            """;

    static final Path PICTURES = Path.of("target/screenshots");

    private final String house;
    private final BrowserContext window;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Visitor(String house, BrowserContext window) {
        this.house = house;
        this.window = window;
        window.addInitScript(WATCH);
        page = newTab();
    }

    Page page() {
        return page;
    }

    BrowserContext window() {
        return window;
    }

    /// Another tab of the same window: the same person, signed in or not.
    Page newTab() {
        var tab = window.newPage();
        tab.onConsoleMessage(this::remember);
        tab.onPageError(error -> faults.add("%s: %s".formatted(tab.url(), error)));
        return tab;
    }

    private void remember(ConsoleMessage message) {
        // that the page itself came as "not found" or "no access" is reported by the browser, and no fault of the page
        var expected = message.text().contains("with a status of 4")
                && message.location().startsWith(page.url() + ":");
        if (message.type().equals("error") && !expected) {
            faults.add("%s: %s (%s)".formatted(page.url(), message.text(), message.location()));
        }
    }

    /// What the browser complained about so far: script errors, missing files, things the content policy forbids.
    List<String> faults() {
        return List.copyOf(faults);
    }

    /// The same, since the last time somebody asked.
    List<String> takeFaults() {
        var taken = faults();
        faults.clear();
        return taken;
    }

    /// @param path from the slash on
    Visitor open(String path) {
        page.navigate(house + path);
        return waitsUntilQuiet();
    }

    Visitor signIn(String login) {
        return open("/login")
                .fillSignIn(login, PASSWORD)
                .isAt("/(year|team|hr/.*)?")
                .waitsUntilQuiet();
    }

    Visitor fillSignIn(String login, String password) {
        page.locator("#username").fill(login);
        page.locator("#password").fill(password);
        page.locator("#password").press("Enter");
        return this;
    }

    /// Waits until the address is this one.
    ///
    /// @param path a regular expression for everything behind the host and port
    Visitor isAt(String path) {
        assertThat(page).hasURL(Pattern.compile("^https?://[^/]+%s$".formatted(path)));
        return this;
    }

    /// Waits until nothing is on its way between page and server.
    Visitor waitsUntilQuiet() {
        page.waitForFunction(QUIET);
        return this;
    }

    Visitor sees(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, named(heading))).isVisible();
        return this;
    }

    Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
        return this;
    }

    Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
        return this;
    }

    Download downloads(Locator link) {
        return page.waitForDownload(link::click);
    }

    static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    /// Saves what the whole page looks like.
    ///
    /// @param name of the file in `target/screenshots`
    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name)));
    }

    void close() {
        window.close();
    }
}
