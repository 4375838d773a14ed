package org.weltoffen.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Pages in a real browser without a window: how much comes, when the largest part is painted, when the first control
/// answers.
///
/// Cold is a browser that was never here but is signed in; warm is the same page once more. The first control that
/// answers is a link of the page, which leads on before any script has run. A page is usable as a whole when its view
/// has been drawn and nothing is on its way between it and the server; the sign-in page when it has been read.
final class Pages {

    private static final String WATCH = """
            window.seen = {lcp: 0, longest: 0, link: 0, usable: 0};
            new PerformanceObserver(list => list.getEntries().forEach(it => seen.lcp = it.startTime))
                .observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver(list => list.getEntries()
                    .forEach(it => seen.longest = Math.max(seen.longest, it.duration)))
                .observe({type: 'longtask', buffered: true});
            const isInReach = it => {
              const box = it.getBoundingClientRect();
              return it.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
            };
            // asking where something is before it has its styles would make the browser load fonts that nobody sees
            const isDressed = () => [...document.querySelectorAll('link[rel=stylesheet]')].every(it => it.sheet);
            const look = () => {
              const links = document.querySelectorAll('main a[href], #password');
              if (!seen.link && isDressed() && [...links].some(isInReach)) {
                seen.link = performance.now();
              }
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
              const plain = document.readyState !== 'loading' && document.querySelector('#password');
              if (plain || clients.length > 0 && document.querySelector('[id^=ROOT] main h1')
                  && !document.getElementById('first-paint') && clients.every(it => !it.isActive?.())) {
                seen.usable = performance.now();
              } else {
                setTimeout(look, 4);
              }
            };
            look();
            """;

    private final Rig rig;
    private final Report report;
    private final int times;
    private final boolean quick;
    private final Key key;
    private final Crowd crowd;

    Pages(Rig rig, Report report, boolean quick) {
        this.rig = rig;
        this.report = report;
        times = quick ? 1 : 7;
        this.quick = quick;
        key = new Key(rig.database());
        crowd = new Crowd(rig.database());
    }

    /// A page to look at, and who looks; nobody for pages without sign-in.
    private record Sight(String name, String address, String login) {}

    void run() {
        if (!quick) {
            WarmUp.of(rig, crowd, key, report);
        }
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright.chromium().launch(options())) {
            var sights = sights();
            report.title("Pages in Chromium %s, median of %d".formatted(browser.version(), times));
            sights.forEach(sight -> measure(browser, sight, false));
            report.title("The same over slow 4G (150 ms, 1.6 Mbit/s)");
            sights.forEach(sight -> measure(browser, sight, true));
        }
    }

    private static LaunchOptions options() {
        var chromium = Optional.ofNullable(System.getenv("CHROMIUM"))
                .filter(path -> !path.isBlank())
                .orElse("/usr/bin/chromium");
        return new LaunchOptions()
                .setExecutablePath(Path.of(chromium))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"));
    }

    /// The learner has begun a quiz, so that its page shows a question.
    private List<Sight> sights() {
        var course = key.courses().getFirst();
        var exchanges = new Exchanges();
        var window = rig.window(50_000, exchanges);
        window.signIn(Crowd.login(9_000), Learner.PASSWORD);
        window.open("quiz", "/courses/%s/quiz".formatted(course));
        window.click(
                "start quiz",
                window.page()
                        .first("offer", it -> it.hasClass("test-out"))
                        .withDescendants()
                        .filter(it -> it.is("vaadin-button"))
                        .findFirst()
                        .orElseThrow());
        return List.of(
                new Sight("sign-in", "/login", ""),
                new Sight("year", "/year", Crowd.login(9_001)),
                new Sight("course", "/courses/" + course, Crowd.login(9_001)),
                new Sight("lesson", "/courses/%s/%s".formatted(course, key.firstLesson(course)), Crowd.login(9_002)),
                new Sight("quiz", "/courses/%s/quiz".formatted(course), Crowd.login(9_000)),
                new Sight("list", "/hr/completions", "personal"));
    }

    private void measure(Browser browser, Sight sight, boolean slow) {
        var cold = new Look();
        var warm = new Look();
        for (var time = 0; time < times; time++) {
            try (var context = browser.newContext(
                    new Browser.NewContextOptions().setViewportSize(1350, 900).setLocale("de-DE"))) {
                signIn(context, sight);
                context.addInitScript(WATCH);
                look(context, sight, slow, cold);
                look(context, sight, slow, warm);
            }
        }
        report.row(sight.name())
                .with("requests", cold.requests / times)
                .with("kB cold", cold.bytes / 1024.0 / times)
                .with("kB warm", warm.bytes / 1024.0 / times)
                .with("LCP cold", cold.lcp.median())
                .with("LCP warm", warm.lcp.median())
                .with("link cold", cold.link.median())
                .with("usable cold", cold.usable.median())
                .with("usable warm", warm.usable.median())
                .with("longest task", cold.longest.median())
                .print();
    }

    /// Without loading any page of the application, so that the first look stays cold.
    private void signIn(BrowserContext context, Sight sight) {
        if (!sight.login().isEmpty()) {
            var window = rig.window(51_000, new Exchanges());
            window.signIn(sight.login(), Learner.PASSWORD);
            window.cookies()
                    .forEach((name, value) -> context.addCookies(
                            List.of(new com.microsoft.playwright.options.Cookie(name, value).setUrl(rig.address()))));
        }
    }

    private void look(BrowserContext context, Sight sight, boolean slow, Look look) {
        try (var page = context.newPage()) {
            var requests = new AtomicInteger();
            var bytes = new AtomicLong();
            var browser = context.newCDPSession(page);
            browser.send("Network.enable");
            if (slow) {
                browser.send("Network.emulateNetworkConditions", slowNet());
            }
            browser.on("Network.loadingFinished", it -> {
                requests.incrementAndGet();
                bytes.addAndGet(it.get("encodedDataLength").getAsLong());
            });
            page.navigate(rig.address() + sight.address());
            page.waitForFunction("() => seen.usable > 0");
            page.waitForTimeout(300); // the largest paint is told with some delay
            look.requests += requests.get();
            look.bytes += bytes.get();
            look.add(page);
        }
    }

    private static JsonObject slowNet() {
        var net = new JsonObject();
        net.addProperty("offline", false);
        net.addProperty("latency", 150);
        net.addProperty("downloadThroughput", 1_600_000 / 8);
        net.addProperty("uploadThroughput", 750_000 / 8);
        return net;
    }

    /// What was seen of one page, several times.
    private static final class Look {

        private final Samples lcp = new Samples();
        private final Samples link = new Samples();
        private final Samples usable = new Samples();
        private final Samples longest = new Samples();
        private long requests;
        private long bytes;

        void add(Page page) {
            lcp.add(nanos(page, "lcp"));
            link.add(nanos(page, "link"));
            usable.add(nanos(page, "usable"));
            longest.add(nanos(page, "longest"));
        }

        private static long nanos(Page page, String what) {
            return Math.round(((Number) page.evaluate("() => seen." + what)).doubleValue() * 1e6);
        }
    }
}
