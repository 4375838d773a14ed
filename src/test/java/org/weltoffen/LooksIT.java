package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.spi.ContentFormat;

/// Every page as people see it: on a desk and a phone, light and dark, German and English, and states of pages in
/// German. It must be usable for everyone (WCAG 2.2 AA as far as axe can tell), never scroll sideways, and make the
/// browser complain about nothing.
///
/// The pictures stay in `target/screenshots`: light on a desk and a phone, dark on a phone.
@BrowserTest
class LooksIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String CONTRAST = "color-contrast";
    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final int NARROW_PHONE = 360;
    private static final int HEIGHT = 900;

    /// The next frame that nothing fades into.
    private static final String NEXT_FRAME = """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
                .then(() => Promise.all(document.getAnimations()
                    .filter(change => change instanceof CSSTransition)
                    .map(change => change.finished.catch(() => {}))))
            """;

    /// Two that the test puts on record as no longer holding; all their symbols alike but for the check.
    private static final String REVOKED = "3".repeat(26) + "TT";

    private static final String REPLACED = "4".repeat(26) + "RR";

    /// All 28 symbols alike: well formed, and never issued.
    private static final String UNKNOWN_NUMBER = "2".repeat(28);

    private static final String PASSED = "10184031";
    private static final String FAILED = "10200417";

    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private static House house;
    private static String number;
    private static String certificate;
    private static String person;
    private static String otherPerson;
    private static String policy;
    private static String otherPolicy;
    private static String resolution;
    private static String obligation;

    @BeforeAll
    static void someHaveAlreadyLearned(
            @Autowired House running,
            @Autowired JdbcClient db,
            @Autowired Catalogue catalogue,
            @Autowired List<ContentFormat> formats) {
        house = running;
        GalleryCourse.publish(catalogue, formats);
        house.hasPassed(PASSED);
        house.hasFailed(FAILED);
        obligation = db.sql("""
                        select l.obligation_id
                        from obligations_ledger_v l
                        join people_employee_v e on e.employee_id = l.employee_id
                        where l.status = 'OPEN'
                        order by e.staff_number
                        limit 1
                        """).query(String.class).single();
        number = await().until(
                        () -> db.sql("""
                        select c.number
                        from certificates_issued_v c
                        join people_employee_v e on e.employee_id = c.employee_id
                        where e.staff_number = :staffNumber
                        """)
                                .param("staffNumber", PASSED)
                                .query(String.class)
                                .list(),
                        found -> !found.isEmpty())
                .getFirst();
        certificate = db.sql("select id from certificates_certificate where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
        person = db.sql("select id from people_employee where staff_number = :number")
                .param("number", PASSED)
                .query(String.class)
                .single();
        otherPerson = one(db, "select id from people_employee where staff_number = '%s'".formatted(FAILED));
        policy = one(db, "select max(id) from obligations_policy where activated_on is null");
        otherPolicy = one(db, "select max(id) from obligations_policy where activated_on is not null");
        resolution = one(db, "select max(id) from obligations_resolution where state = 'DEFERRED'");
        ended(db, REVOKED, "ERROR", null);
        ended(db, REPLACED, "SUPERSEDED", number);
    }

    private static String one(JdbcClient db, String sql) {
        return db.sql(sql).query(String.class).single();
    }

    private static void ended(JdbcClient db, String ended, String reason, @Nullable String by) {
        db.sql("""
                insert into certificates_certificate (
                    id, number, completion_id, course_id, course_version, title_de, title_en, minutes, language,
                    completed_on, issued_on, valid_until, sha256, ended_at, end_reason, replaced_by)
                select uuid(), :ended, uuid(), course_id, course_version, title_de, title_en, minutes, language,
                    completed_on, issued_on, valid_until, sha256, '2027-01-12 10:00:00', :reason,
                    if(:by is null, null, id)
                from certificates_certificate
                where number = :number
                """)
                .param("ended", ended)
                .param("reason", reason)
                .param("by", by)
                .param("number", number)
                .update();
    }

    static Stream<View> views() {
        var course = "/courses/" + house.course().id().value();
        return Stream.of(
                everyone("login", "/login"),
                everyone("login-wrong", "/login").then(LooksIT::signsInWrong),
                everyone("verify", "/verify"),
                everyone("verify-valid", "/v/" + number),
                everyone("verify-unknown", "/v/" + UNKNOWN_NUMBER),
                everyone("verify-name-wrong", "/v/" + number).then(LooksIT::asksForAName),
                everyone("verify-file-wrong", "/verify").then(LooksIT::dropsAFile),
                everyone("verify-revoked", "/v/" + REVOKED),
                everyone("verify-replaced", "/v/" + REPLACED),
                everyone("verify-mistyped", "/v/3" + UNKNOWN_NUMBER.substring(1)),
                by("fuehrung", "year", "/year"),
                by("personalrat", "year-done", "/year"),
                by("fuehrung", "year-evidence", "/year/evidence"),
                by("fuehrung", "library", "/library"),
                by("fuehrung", "lesson-thoughts", course + "/why"),
                by("fuehrung", "lesson-question", course + "/decide").then(LooksIT::checksNothing),
                by("fuehrung", "lesson-pictures", course + "/three-people"),
                by("fuehrung", "case", course + "/case"),
                by("personalrat", "case-consequence", course + "/case").then(LooksIT::decides),
                by("fuehrung", "quiz", course + "/quiz/1"),
                by("fuehrung", "quiz-last", course + "/quiz/8").then(LooksIT::submitsTooEarly),
                by("fuehrung", "result-not-yet", course + "/result"),
                by("personalrat", "result-passed", course + "/result").then(LooksIT::opensAllReasons),
                by("admin", "course-start", "/courses/gallery"),
                by("admin", "blocks", "/courses/gallery/blocks").then(LooksIT::opensAllFolds),
                by("fuehrung", "library-search", "/library?q=Brief"),
                by("fuehrung", "glossary", "/glossary"),
                by("personalrat", "certificate-page", "/certificates/%s.html".formatted(certificate)),
                by("admin", "quiz-door", "/courses/gallery/quiz"),
                by("personal", "questions", "/courses/gallery/questions"),
                by("personal", "questions-explained", "/courses/gallery/questions")
                        .then(LooksIT::answersEverything),
                by("personal", "quiz-timed", "/courses/gallery/quiz/1").then(LooksIT::triesFirst),
                by("personal", "hr-accommodations", "/hr/accommodations"),
                by("personal", "hr-policies", "/hr/policies"),
                by("personal", "hr-policy", "/hr/policies/" + policy),
                by("personal", "hr-policy-in-force", "/hr/policies/" + otherPolicy),
                by("personal", "hr-policy-unknown", "/hr/policies/1"),
                by("personal", "hr-policies-compare", "/hr/policies/compare?a=%s&b=%s".formatted(policy, otherPolicy)),
                by("personal", "hr-resolution", "/hr/resolutions/" + resolution),
                by("personalrat", "certificates", "/certificates"),
                by("beirat", "home-without-tasks", "/"),
                by("fuehrung", "team", "/team"),
                by("personal", "hr-completions", "/hr/completions").then(LooksIT::waitsForLines),
                by("personal", "hr-offers", "/hr/offers"),
                by("personal", "hr-offers-none", "/hr/offers?year=2031"),
                by("personal", "hr-evidence", "/hr/evidence"),
                by("personal", "hr-evidence-list", "/hr/evidence/list").then(LooksIT::looksAtAList),
                by("personal", "hr-ledger", "/hr/ledger/" + obligation),
                by("personal", "hr-change", "/hr/completions").then(LooksIT::asksForMoreTime),
                by("personal", "hr-nobody", "/hr/completions?text=gibt-es-nicht"),
                by("personal", "hr-export", "/hr/completions").then(LooksIT::exports),
                by("personal", "hr-certificates", "/hr/certificates"),
                by("personal", "hr-certificates-none", "/hr/certificates?text=gibt-es-nicht"),
                by("personal", "hr-certificates-revoke", "/hr/certificates").then(LooksIT::asksToRevoke),
                by("personal", "hr-people", "/hr/people").then(LooksIT::waitsForPeople),
                by("personal", "hr-person", "/hr/people/" + person),
                by("personal", "hr-person-merge", "/hr/people/%s/merge?other=%s".formatted(person, otherPerson)),
                by("personal", "hr-import", "/hr/people/import"),
                by("personal", "hr-import-columns", "/hr/people/import").then(LooksIT::handsInAFile),
                by("personal", "hr-import-differences", "/hr/people/import").then(LooksIT::comparesAFile),
                by("personal", "hr-tokens", "/hr/people/tokens"),
                by("personal", "hr-notices", "/hr/notices"),
                by("katrin", "settings-notices", "/settings/notices"),
                by("fuehrung", "no-access", "/hr/completions"),
                by("fuehrung", "not-found", "/gibt-es-nicht"));
    }

    @ParameterizedTest
    @MethodSource("views")
    void looksRight(View view) {
        var faults = new ArrayList<String>();
        var german = arrives(view, "de");
        view.open(german);
        resize(german, DESK);
        faults.addAll(look(german, "%s-%d".formatted(view, DESK)));
        turn(german, ColorScheme.DARK);
        resize(german, PHONE);
        faults.addAll(lookAtColours(german, "%s-%d-dark".formatted(view, PHONE)));
        turn(german, ColorScheme.LIGHT);
        faults.addAll(lookAtShapes(german, "%s-%d".formatted(view, PHONE)));
        resize(german, NARROW_PHONE);
        faults.addAll(sideways(german.page(), view + " at 360"));
        faults.addAll(german.takeFaults());

        if (view.isAPage()) {
            faults.addAll(lookInEnglish(view));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> lookInEnglish(View view) {
        var english = arrives(view, "en");
        view.open(english);
        var faults = new ArrayList<>(sideways(english.page(), "%s-en".formatted(view)));
        faults.addAll(english.takeFaults());
        return faults;
    }

    /// Everyone signs in once in each language and keeps their window, so that it need not load everything again.
    private static Visitor arrives(View view, String language) {
        var visitor =
                VISITORS.computeIfAbsent("%s in %s".formatted(view.login(), language), _ -> signsIn(view, language));
        visitor.page().setViewportSize(DESK, HEIGHT);
        return visitor;
    }

    private static Visitor signsIn(View view, String language) {
        var visitor = Chromium.lastingVisitor(house.address());
        visitor.window().addCookies(List.of(new Cookie("WELTOFFEN_LANG", language).setUrl(house.address())));
        return view.login() == null ? visitor : visitor.signIn(view.login());
    }

    private static void resize(Visitor visitor, int width) {
        visitor.page().setViewportSize(width, HEIGHT);
        visitor.page().evaluate(NEXT_FRAME);
        visitor.waitsUntilQuiet();
    }

    private static void turn(Visitor visitor, ColorScheme scheme) {
        visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        visitor.page().evaluate(NEXT_FRAME);
    }

    @AfterAll
    static void everyoneLeaves() {
        VISITORS.values().forEach(Visitor::close);
        VISITORS.clear();
    }

    @Test
    void aPictureWithoutWordsIsAFault() {
        var visitor = house.visitor().open("/verify");
        visitor.page().evaluate("document.querySelector('main').append(new Image())");

        assertThat(look(visitor, "made-faulty")).singleElement().asString().contains("image-alt");
    }

    @Test
    void aLessonIsPrintedOnWhitePaperWithoutTheFrame() {
        var visitor = house.visitor().signIn("fuehrung");
        visitor.open("/courses/%s/why".formatted(house.course().id().value()));
        assertThat(visitor.page().getByRole(AriaRole.HEADING).first()).isVisible();
        visitor.page()
                .emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));

        visitor.photograph("lesson-printed.png");

        assertThat(visitor.page().locator("html")).hasCSS("color-scheme", "light");
        visitor.page()
                .locator(".learner-header, .player-foot, .player-tools, .contents")
                .all()
                .forEach(part -> assertThat(part).isHidden());
    }

    private static List<String> look(Visitor visitor, String name) {
        visitor.photograph(name + ".png");
        var faults = new ArrayList<>(sideways(visitor.page(), name));
        faults.addAll(violations(new AxeBuilder(visitor.page()).withTags(WCAG), name));
        return faults;
    }

    /// Colours take longest to check. They are the same at every width, so each scheme is checked at one.
    private static List<String> lookAtColours(Visitor visitor, String name) {
        visitor.photograph(name + ".png");
        return violations(new AxeBuilder(visitor.page()).withRules(List.of(CONTRAST)), name);
    }

    private static List<String> lookAtShapes(Visitor visitor, String name) {
        visitor.photograph(name + ".png");
        var faults = new ArrayList<>(sideways(visitor.page(), name));
        faults.addAll(violations(new AxeBuilder(visitor.page()).withTags(WCAG).disableRules(List.of(CONTRAST)), name));
        return faults;
    }

    private static List<String> violations(AxeBuilder axe, String name) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> "%s: %s".formatted(name, describe(rule)))
                .toList();
    }

    private static String describe(Rule rule) {
        return "%s (%s) at %s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" and ")));
    }

    private static List<String> sideways(Page page, String name) {
        var wider =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return wider <= 0 ? List.of() : List.of("%s scrolls sideways by %d px".formatted(name, wider));
    }

    private static void signsInWrong(Page page) {
        page.locator("#username").fill("niemand");
        page.locator("#password").fill("falsch");
        page.locator("#password").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
    }

    private static void asksForAName(Page page) {
        page.locator("#name").fill("Irgendwer Anders");
        page.locator("#name").press("Enter");
        assertThat(page.locator(".verify-answer, .verify-message").first()).isVisible();
    }

    private static void dropsAFile(Page page) {
        page.locator("#file").setInputFiles(new FilePayload("x.pdf", "application/pdf", "%PDF-1.7 x".getBytes(UTF_8)));
        page.locator("#file").evaluate("field => field.form.requestSubmit()");
        assertThat(page.locator(".verify-message")).isVisible();
    }

    private static void waitsForPeople(Page page) {
        assertThat(page.locator(".people-grid .first-line").first()).isVisible();
    }

    private static void handsInAFile(Page page) {
        var file = "Personalnr;Name;Umfang\n10184031;Jemand Neues;80\n10200417;Jemand Anderes;halb\n";
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("personalstand.csv", "text/csv", file.getBytes(UTF_8)));
        assertThat(page.locator(".import-mapping vaadin-select").first()).isVisible();
    }

    private static void comparesAFile(Page page) {
        handsInAFile(page);
        page.locator(".import-bar vaadin-button").last().click();
        assertThat(page.locator(".difference-what p").first()).isVisible();
    }

    private static void asksToRevoke(Page page) {
        page.locator(".issued-actions vaadin-button").last().click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.RADIO).first())
                .isVisible();
    }

    private static void checksNothing(Page page) {
        page.locator(".check vaadin-button").click();
        assertThat(page.locator(".check-result > *").first()).isVisible();
    }

    private static void decides(Page page) {
        var first = page.locator("[data-key=a]");
        var consequence = page.locator(".case-consequence");
        assertThat(first.or(consequence).first()).isVisible();
        if (first.isVisible()) {
            first.click();
        }
        assertThat(consequence).isVisible();
    }

    private static void submitsTooEarly(Page page) {
        page.locator("[data-key=arrowright]").click();
        assertThat(page.getByRole(AriaRole.STATUS).last()).isVisible();
    }

    /// Something somewhere, so that every kind of reason is there.
    private static void answersEverything(Page page) {
        assertThat(page.locator(".check").first()).isVisible();
        var unticked = page.locator(".check :is(vaadin-radio-button, vaadin-checkbox):first-of-type:not([checked])");
        for (var left = unticked.count(); left > 0; left--) {
            assertThat(unticked).hasCount(left);
            unticked.first().click();
        }
        assertThat(unticked).hasCount(0);
        page.locator(".check .ordering-button[aria-disabled=false]").first().click();
        page.locator(".check select").all().forEach(select -> select.selectOption(new SelectOption().setIndex(1)));
        page.locator(".passages input").first().check();
        page.locator(".best-worst tr:nth-child(1) input").first().check();
        page.locator(".best-worst tr:nth-child(2) input").last().check();
        page.locator(".rating-choices label:nth-child(3) input").all().forEach(Locator::check);
        page.locator(".check > vaadin-button").all().forEach(Locator::click);
        assertThat(page.locator(".check-result .option-reasons")).hasCount(10);
    }

    /// The first time before the lessons; then the quiz is open.
    private static void triesFirst(Page page) {
        var tryFirst = page.locator(".test-out vaadin-button");
        var question = page.locator(".quiz-page");
        assertThat(tryFirst.or(question).first()).isVisible();
        if (tryFirst.isVisible()) {
            tryFirst.click();
        }
        assertThat(question).isVisible();
        assertThat(page.locator(".time-left")).containsText("30");
    }

    private static void opensAllFolds(Page page) {
        var folds = page.locator("wo-reading-place details:not([open]) > summary");
        assertThat(page.locator("wo-reading-place details").first()).isVisible();
        while (folds.count() > 0) {
            folds.first().click();
        }
        page.locator(".term").first().click();
        assertThat(page.locator(".term-note:popover-open")).isVisible();
    }

    private static void opensAllReasons(Page page) {
        assertThat(page.locator("details").first()).isVisible();
        page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
    }

    private static void waitsForLines(Page page) {
        assertThat(page.locator("vaadin-grid")).containsText("102");
    }

    private static void looksAtAList(Page page) {
        page.getByRole(AriaRole.TEXTBOX).last().fill("10184031;20.04.2026");
        page.locator(".evidence-form > vaadin-button").click();
        assertThat(page.locator("vaadin-grid")).isVisible();
    }

    private static void asksForMoreTime(Page page) {
        waitsForLines(page);
        page.locator(".change-bar vaadin-button").first().click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.SPINBUTTON))
                .isVisible();
    }

    private static void exports(Page page) {
        waitsForLines(page);
        page.locator(".export-menu vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^CSV")))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.RADIO).first())
                .isVisible();
    }

    private static View everyone(String name, String path) {
        return new View(name, null, path, null);
    }

    private static View by(String login, String name, String path) {
        return new View(name, login, path, null);
    }

    /// One page in one state.
    ///
    /// @param login who looks; null where one need not sign in
    /// @param steps what leads from the address to the state
    record View(
            String name,
            @Nullable String login,
            String path,
            @Nullable Consumer<Page> steps) {

        View then(Consumer<Page> more) {
            return new View(name, login, path, more);
        }

        /// Whether its address alone leads there.
        boolean isAPage() {
            return steps == null;
        }

        void open(Visitor visitor) {
            visitor.open(path);
            assertThat(visitor.page().getByRole(AriaRole.HEADING).first()).isVisible();
            if (steps != null) {
                steps.accept(visitor.page());
            }
            // where it clicked, something else may lie in another width
            visitor.page().mouse().move(0, 0);
            visitor.waitsUntilQuiet();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
