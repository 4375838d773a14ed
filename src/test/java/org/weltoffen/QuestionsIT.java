package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.access.Accounts;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.spi.ContentFormat;
import org.weltoffen.quiz.ChoiceQuestion;
import org.weltoffen.quiz.GapQuestion;
import org.weltoffen.quiz.MatchingQuestion;
import org.weltoffen.quiz.Option;
import org.weltoffen.quiz.OrderingQuestion;
import org.weltoffen.quiz.PassageQuestion;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.RatedQuestion;

/// A quiz with every type of question, taken before the lessons: by keyboard alone, with the reasons after each.
@BrowserTest
class QuestionsIT {

    private static final int STEPS = 60;
    private static final String HAS_FOCUS = "e => e === document.activeElement || e.contains(document.activeElement)";

    private final House house;
    private final Course course;
    private final Wording wording;

    private final Accounts accounts;
    private final JdbcClient db;

    @Autowired
    QuestionsIT(
            House house,
            Catalogue catalogue,
            List<ContentFormat> formats,
            MessageSource words,
            Accounts accounts,
            JdbcClient db) {
        this.house = house;
        this.accounts = accounts;
        this.db = db;
        wording = Wording.german(words);
        course = GalleryCourse.publish(catalogue, formats);
    }

    /// Somebody on the staff whom no other test knows.
    private Learner learner(String login) {
        var staffNumber = db.sql("""
                select min(e.staff_number)
                from people_employee_v e
                where e.left_on is null
                  and e.staff_number not in (select staff_number from access_account where staff_number is not null)
                """).query(String.class).single();
        accounts.create(login, Visitor.PASSWORD, "Ein Konto", staffNumber, Set.of(Role.EMPLOYEE));
        return new Learner(house.visitor().signIn(login), course, wording);
    }

    @Test
    void everyTypeGoesByKeyboardAlone() {
        var zeynep = learner("nur-tasten");
        zeynep.visitor().open(zeynep.address(""));
        press(zeynep.page(), button(zeynep.page(), "Zuerst den Kurztest versuchen"));
        zeynep.visitor().isAt(zeynep.address("quiz.*"));
        var seen = new HashSet<String>();
        for (var number = 1; number <= zeynep.questions(); number++) {
            var question = zeynep.questionOnScreen(number);
            seen.add(question.type());
            answer(zeynep, question);
            zeynep.visitor().waitsUntilQuiet();
            new Answering(zeynep.page(), wording).shows(question);
            press(zeynep.page(), button(zeynep.page(), "Antwort prüfen"));
            var verdict = zeynep.page().locator(".quiz-place > .note");
            assertThat(verdict).isFocused();
            assertThat(verdict).containsText("Genau. Volle Punktzahl.");
            press(zeynep.page(), button(zeynep.page(), number < zeynep.questions() ? "Nächste Frage" : "Test abgeben"));
        }
        zeynep.visitor().isAt(zeynep.address("result"));
        assertThat(seen).hasSize(9);
        assertThat(zeynep.page().getByText("ohne die Lektionen")).isVisible();
        assertThat(zeynep.visitor().faults()).isEmpty();
    }

    @Test
    void everyTypeGoesByMouseAndIsThereAgainAfterwards() {
        var matthias = learner("nur-maus");
        matthias.visitor().open(matthias.address("quiz")).sees("Der Kurztest öffnet sich nach den Lektionen");
        matthias.visitor().presses("Zuerst den Kurztest versuchen");
        for (var number = 1; number <= matthias.questions(); number++) {
            var question = matthias.questionOnScreen(number);
            new Answering(matthias.page(), wording).answers(question);
            matthias.visitor().waitsUntilQuiet();
            matthias.visitor().open(matthias.address("quiz/" + number));
            matthias.questionOnScreen(number);
            new Answering(matthias.page(), wording).shows(question);
            if (number < matthias.questions()) {
                matthias.visitor().presses("Nächste Frage");
            }
        }
        matthias.visitor().presses("Test abgeben").isAt(matthias.address("result"));
        assertThat(matthias.page().getByRole(AriaRole.HEADING).first()).containsText("Geschafft: 9 von 9");
    }

    private void answer(Learner learner, Question question) {
        var page = learner.page();
        switch (question) {
            case ChoiceQuestion it ->
                new Answering(page, wording).right(it.options()).forEach(option -> tick(page, option));
            case PassageQuestion it ->
                new Answering(page, wording).right(it.passages()).forEach(option -> tick(page, option));
            case OrderingQuestion it -> order(learner, it);
            case MatchingQuestion it ->
                it.pairs().forEach(pair -> choose(page, "Was gehört zu: " + wording.asked(pair.left()), pair.id()));
            case GapQuestion it -> {
                choose(page, "Lücke 1", right(it, 0));
                choose(page, "Lücke 2", right(it, 1));
            }
            case RatedQuestion it -> new Answering(page, wording).ticks(it).forEach(radio -> radio(page, radio));
            default -> throw new AssertionError(question.type());
        }
    }

    private static String right(GapQuestion question, int gap) {
        return question.gaps().get(gap).options().stream()
                .filter(Option::right)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void tick(Page page, String option) {
        var box = page.getByRole(AriaRole.CHECKBOX, Visitor.named(option));
        if (box.count() == 0) {
            var radio = page.getByRole(AriaRole.RADIO, Visitor.named(option));
            tabTo(page, page.getByRole(AriaRole.RADIOGROUP));
            arrowTo(page, radio);
            return;
        }
        tabTo(page, box);
        page.keyboard().press("Space");
    }

    /// Tab leads to the group, the arrows to the button.
    private static void radio(Page page, Locator radio) {
        var group = page.locator("input[name='%s']".formatted(radio.getAttribute("name")));
        for (var step = 0; step < STEPS && !isAmong(group); step++) {
            page.keyboard().press("Tab");
        }
        arrowTo(page, radio);
    }

    private static void arrowTo(Page page, Locator radio) {
        for (var step = 0; step < STEPS && !hasFocus(radio); step++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Space");
        assertThat(radio).isChecked();
    }

    private static boolean isAmong(Locator group) {
        return (Boolean) group.evaluateAll("all => all.includes(document.activeElement)");
    }

    private static void choose(Page page, String label, String value) {
        var select = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        tabTo(page, select);
        for (var step = 0; step < STEPS && !select.inputValue().equals(value); step++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(select).hasValue(value);
    }

    /// The focus stays on the button of the entry that moves, and the move is told.
    private void order(Learner learner, OrderingQuestion question) {
        var page = learner.page();
        for (var place = 0; place < question.items().size(); place++) {
            var text = wording.asked(question.items().get(place).text());
            while (!page.locator(".ordering > li").nth(place).innerText().contains(text)) {
                var up = button(page, "Nach oben: " + text);
                if (!hasFocus(up)) {
                    tabTo(page, up);
                }
                page.keyboard().press("Enter");
                learner.visitor().waitsUntilQuiet();
                assertThat(up).isFocused();
                assertThat(page.locator(".only-heard[role=status]")).containsText(text + " steht jetzt an Stelle");
            }
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, Visitor.named(name));
    }

    private static void press(Page page, Locator button) {
        tabTo(page, button);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, Locator target) {
        assertThat(target).isVisible();
        for (var step = 0; step < STEPS && !hasFocus(target); step++) {
            page.keyboard().press("Tab");
        }
        assertThat(hasFocus(target)).as("Tab reaches %s", target).isTrue();
    }

    private static boolean hasFocus(Locator target) {
        return (Boolean) target.evaluate(HAS_FOCUS);
    }
}
