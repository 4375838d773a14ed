package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.weltoffen.language.Text;
import org.weltoffen.quiz.ChoiceQuestion;
import org.weltoffen.quiz.GapQuestion;
import org.weltoffen.quiz.GapQuestion.Piece;
import org.weltoffen.quiz.Item;
import org.weltoffen.quiz.MatchingQuestion;
import org.weltoffen.quiz.MatchingQuestion.Pair;
import org.weltoffen.quiz.Option;
import org.weltoffen.quiz.OrderingQuestion;
import org.weltoffen.quiz.PassageQuestion;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.RatedQuestion;
import org.weltoffen.quiz.RatedQuestion.Rated;

/// Gives the right answer to a question of any type on screen, by mouse, and sees whether it is there.
final class Answering {

    private final Page page;
    private final Wording wording;

    Answering(Page page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    void answers(Question question) {
        switch (question) {
            case ChoiceQuestion it -> right(it.options()).forEach(this::chooses);
            case PassageQuestion it -> right(it.passages()).forEach(this::chooses);
            case OrderingQuestion it ->
                orders(it.items().stream().map(Item::text).toList());
            case MatchingQuestion it -> it.pairs().forEach(this::matches);
            case GapQuestion it -> fills(it);
            case RatedQuestion it -> rates(it);
            default -> throw new AssertionError("Nobody can answer " + question.type());
        }
        shows(question);
    }

    void shows(Question question) {
        switch (question) {
            case ChoiceQuestion it ->
                right(it.options()).forEach(option -> assertThat(tick(option)).isChecked());
            case PassageQuestion it ->
                right(it.passages()).forEach(option -> assertThat(tick(option)).isChecked());
            case OrderingQuestion it ->
                assertThat(page.locator(".ordering > li"))
                        .containsText(it.items().stream()
                                .map(item -> wording.asked(item.text()))
                                .toArray(String[]::new));
            case MatchingQuestion it ->
                it.pairs().forEach(pair -> assertThat(select(pair)).hasValue(pair.id()));
            case GapQuestion it ->
                holes(it, (select, option) -> assertThat(select).hasValue(option.id()));
            case RatedQuestion it ->
                ticks(it).forEach(radio -> assertThat(radio).isChecked());
            default -> throw new AssertionError("Nobody can see " + question.type());
        }
    }

    /// Words of what is right, as it stands on screen.
    List<String> right(List<Option> options) {
        return options.stream().filter(Option::right).map(this::words).toList();
    }

    private String words(Option option) {
        var text = option.text();
        return text != null ? wording.asked(text) : wording.of("quiz.true-false." + option.id());
    }

    /// The way people choose: somewhere on the words.
    private void chooses(String option) {
        page.locator("label").filter(exactly(option)).click();
    }

    private Locator tick(String option) {
        return page.getByRole(AriaRole.RADIO, Visitor.named(option))
                .or(page.getByRole(AriaRole.CHECKBOX, Visitor.named(option)));
    }

    private void orders(List<Text> items) {
        for (var place = 0; place < items.size(); place++) {
            var up = page.getByRole(
                    AriaRole.BUTTON, Visitor.named(wording.of("quiz.ordering.up", wording.asked(items.get(place)))));
            while (!page.locator(".ordering > li").nth(place).innerText().contains(wording.asked(items.get(place)))) {
                up.click();
                waitsUntilQuiet();
            }
        }
    }

    private void waitsUntilQuiet() {
        page.waitForFunction("() => !Object.values(window.Vaadin.Flow.clients).some(client => client.isActive?.())");
    }

    private void matches(Pair pair) {
        select(pair).selectOption(new SelectOption().setValue(pair.id()));
    }

    private Locator select(Pair pair) {
        return page.getByLabel(
                wording.of("quiz.matching.partner-of", wording.asked(pair.left())),
                new Page.GetByLabelOptions().setExact(true));
    }

    private void fills(GapQuestion question) {
        holes(question, (select, option) -> select.selectOption(new SelectOption().setValue(option.id())));
    }

    private void holes(GapQuestion question, BiConsumer<Locator, Option> what) {
        var number = 0;
        for (var piece : question.pieces(wording.edition().language())) {
            if (piece instanceof Piece.Hole(var name)) {
                number++;
                var right = question.gap(name).orElseThrow().options().stream()
                        .filter(Option::right)
                        .findFirst()
                        .orElseThrow();
                what.accept(
                        page.getByLabel(
                                wording.of("quiz.gap.number", number), new Page.GetByLabelOptions().setExact(true)),
                        right);
            }
        }
    }

    private void rates(RatedQuestion question) {
        ticks(question).forEach(Locator::check);
    }

    /// The radio buttons of the right answer.
    List<Locator> ticks(RatedQuestion question) {
        if (question.type().equals("rating")) {
            return question.options().stream().map(this::rating).toList();
        }
        var byRating = question.options().stream()
                .sorted((one, other) -> one.rating() - other.rating())
                .toList();
        return List.of(
                page.getByRole(
                        AriaRole.RADIO,
                        Visitor.named("%s: %s"
                                .formatted(
                                        wording.of("quiz.best-worst.best"),
                                        wording.asked(byRating.getLast().text())))),
                page.getByRole(
                        AriaRole.RADIO,
                        Visitor.named("%s: %s"
                                .formatted(
                                        wording.of("quiz.best-worst.worst"),
                                        wording.asked(byRating.getFirst().text())))));
    }

    private Locator rating(Rated option) {
        var name = wording.of("quiz.rating." + option.rating());
        return page.getByRole(AriaRole.GROUP, Visitor.named(wording.asked(option.text())))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.FilterOptions exactly(String words) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*%s\\s*$".formatted(escaped(words))));
    }

    /// Java's own quoting is unknown to browsers.
    private static String escaped(String words) {
        return words.replaceAll("[\\\\^$.*+?()\\[\\]{}|]", "\\\\$0");
    }
}
