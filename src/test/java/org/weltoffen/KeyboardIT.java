package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.catalogue.StandardBlocks.CaseRef;
import org.weltoffen.language.Edition;
import org.weltoffen.quiz.ChoiceQuestion;

/// From sign-in to certificate without a mouse: Tab, Enter, Space, arrows, and the single keys the page names.
@BrowserTest
class KeyboardIT {

    private static final String ZEYNEP = "10451209";

    private final House house;
    private final JdbcClient db;

    @Autowired
    KeyboardIT(House house, JdbcClient db) {
        this.house = house;
        this.db = db;
    }

    @Test
    void theWholeWayGoesWithoutAMouse() {
        house.hasOnlyOneLeft(ZEYNEP);
        var zeynep = house.learner(signedInByKeyboard("autorin"));
        enter(zeynep, AriaRole.LINK, "Weiterlernen");
        enter(zeynep, AriaRole.LINK, "Mit den Lektionen beginnen");
        readsByArrow(zeynep);
        answers(zeynep);
        enter(zeynep, AriaRole.BUTTON, "Test abgeben");
        zeynep.visitor().isAt(zeynep.address("result"));

        await().pollInSameThread().until(this::certificates, count -> count == 1);
        enter(zeynep, AriaRole.LINK, "Zum Nachweis");
        zeynep.visitor().isAt("/certificates");
        var pdf = zeynep.page().locator("a[download]").first();
        new Keyboard(zeynep.page()).tabTo(pdf);
        var file = zeynep.page()
                .waitForDownload(() -> zeynep.page().keyboard().press("Enter"))
                .suggestedFilename();

        assertThat(file).endsWith(".pdf");
        assertThat(zeynep.visitor().faults()).isEmpty();
    }

    private Visitor signedInByKeyboard(String login) {
        var visitor = house.visitor().open("/login");
        var keyboard = visitor.page().keyboard();
        assertThat(visitor.page().locator("#username")).isFocused();
        keyboard.type(login);
        keyboard.press("Tab");
        keyboard.type(Visitor.PASSWORD);
        keyboard.press("Enter");
        return visitor.isAt("/(year)?").waitsUntilQuiet();
    }

    private static void readsByArrow(Learner learner) {
        for (var lesson : learner.course().lessons()) {
            learner.visitor().sees(lesson.page(Edition.DE).title());
            for (var block : lesson.page(Edition.DE).blocks()) {
                if (block instanceof CaseRef) {
                    decidesByLetter(learner);
                }
            }
            learner.page().keyboard().press("ArrowRight");
        }
    }

    /// A is always there; how many decisions that takes depends on the way.
    private static void decidesByLetter(Learner learner) {
        var on = learner.page().getByRole(AriaRole.BUTTON, Visitor.named("Weiter im Fall"));
        var back = learner.page().getByRole(AriaRole.BUTTON, Visitor.named("Zum Rückblick"));
        var isOver = false;
        while (!isOver) {
            assertThat(learner.page().locator("[data-key=a]")).isVisible();
            learner.page().keyboard().press("a");
            assertThat(on.or(back)).isVisible();
            isOver = back.isVisible();
            new Keyboard(learner.page()).tabTo(isOver ? back : on).press("Enter");
        }
        learner.visitor().sees("Rückblick");
    }

    private static void answers(Learner learner) {
        for (var number = 1; number <= learner.questions(); number++) {
            var question = learner.questionOnScreen(number);
            if (question instanceof ChoiceQuestion choice) {
                learner.answering().right(choice.options()).forEach(option -> choose(learner.page(), option));
            } else {
                learner.answering().answers(question);
            }
            if (number < learner.questions()) {
                enter(learner, AriaRole.BUTTON, "Nächste Frage");
            }
        }
    }

    private static void choose(Page page, String option) {
        var keyboard = new Keyboard(page);
        var radio = page.getByRole(AriaRole.RADIO, Visitor.named(option));
        if (radio.count() == 0) {
            keyboard.tabTo(AriaRole.CHECKBOX, option).press("Space");
            return;
        }
        keyboard.tabTo(page.getByRole(AriaRole.RADIOGROUP)).arrowTo(radio).press("Space");
        assertThat(radio).isChecked();
    }

    private static void enter(Learner learner, AriaRole role, String name) {
        new Keyboard(learner.page()).enter(role, name);
    }

    private int certificates() {
        return db.sql("""
                        select count(*)
                        from certificates_issued_v c
                        join progress_completion_v p on p.completion_id = c.completion_id
                        join people_employee_v e on e.employee_id = c.employee_id
                        where e.staff_number = :zeynep
                          and p.course_id = 'interpreting'
                          and p.completed_at > utc_timestamp() - interval 1 hour
                        """).param("zeynep", ZEYNEP).query(Integer.class).single();
    }
}
