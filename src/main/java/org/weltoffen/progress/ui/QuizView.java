package org.weltoffen.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.language.Language;
import org.weltoffen.progress.Attempt;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.Quizzes;
import org.weltoffen.progress.ui.Learner.Enrolled;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.ui.QuestionUis;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.Note;
import org.weltoffen.shell.SaveState;

/// The quiz, one question a page. Every answer is stored the moment it is given.
@Route("courses/:course/quiz/:number?")
@RolesAllowed(Role.Names.EMPLOYEE)
class QuizView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final Learner learner;
    private final Quizzes quizzes;
    private final QuestionUis uis;
    private final Clock clock;
    private final SaveState saved = new SaveState();
    private @Nullable Enrolled enrolled;
    private @Nullable Attempt attempt;
    private int number = 1;

    QuizView(Learner learner, Quizzes quizzes, QuestionUis uis, Clock clock) {
        this.learner = learner;
        this.quizzes = quizzes;
        this.uis = uis;
        this.clock = clock;
        addClassName("quiz");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entered = learner.enrolled(event);
        var open = quizzes.begin(entered.run().id());
        var questions = open.questions(entered.course().quiz());
        enrolled = entered;
        attempt = open;
        number = event.getRouteParameters()
                .getInteger("number")
                .filter(asked -> asked >= 1 && asked <= questions.size())
                .orElseGet(() -> firstOpen(open, questions));
        draw();
    }

    private static int firstOpen(Attempt open, List<Question> questions) {
        for (var i = 0; i < questions.size(); i++) {
            if (open.answer(questions.get(i)).isEmpty()) {
                return i + 1;
            }
        }
        return 1;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (getChildren().findAny().isPresent()) {
            draw();
        }
    }

    private void draw() {
        removeAll();
        var here = enrolled;
        var open = attempt;
        if (here == null || open == null) {
            return;
        }
        var questions = open.questions(here.course().quiz());
        var map = new QuestionMap(here.course().id(), questions, number);
        var bar = new QuizBar(here.course().title().in(language()), questions.size(), saved);
        map.show(open);
        bar.show(answered(open, questions));
        var question = questions.get(number - 1);
        var layout = new Div(page(here, questions, question, map, bar), side(here, questions, map));
        layout.addClassNames("wrap", "quiz-layout");
        add(bar, layout);
    }

    private Div page(Enrolled here, List<Question> questions, Question question, QuestionMap map, QuizBar bar) {
        var objective = here.course()
                .objective(question.objective())
                .map(found -> found.text().in(language()))
                .orElse("");
        var where = new Paragraph(getTranslation("progress.quiz.number", number, questions.size(), objective));
        where.addClassName("muted");
        var title = new H1(question.text().in(language()));
        title.setId("question");
        var rule = new Paragraph(getTranslation("quiz.rule." + question.type()));
        rule.addClassNames("muted", "small");
        var open = open();
        var field = uis.field(question, open.seed(), language(), "question");
        field.show(open.answer(question));
        var page = new Div(where, title, rule, field);
        field.onAnswer(answer -> answer(page, question, answer, questions, map, bar));
        page.add(steps(here, questions, question, map));
        page.addClassName("quiz-page");
        Focus.on(title);
        return page;
    }

    private void answer(
            Div page, Question question, Answer answer, List<Question> questions, QuestionMap map, QuizBar bar) {
        saved.saving();
        if (!quizzes.answer(open().id(), question.id(), answer)) {
            page.add(new Note(Note.Kind.INFO, getTranslation("progress.quiz.already-submitted")));
            return;
        }
        refresh();
        map.show(open());
        bar.show(answered(open(), questions));
        saved.saved(LocalTime.now(clock));
    }

    private Div steps(Enrolled here, List<Question> questions, Question question, QuestionMap map) {
        var steps = new Div();
        steps.addClassName("quiz-steps");
        var course = here.course().id();
        if (number > 1) {
            var back = new Button(
                    getTranslation("progress.quiz.back"),
                    new Icon(Lucide.ARROW_LEFT),
                    _ -> go(ProgressNavigation.question(course, number - 1)));
            back.getElement().setAttribute("data-key", "arrowleft");
            steps.add(back);
        }
        steps.add(new FlagButton(open().isFlagged(question), flagged -> {
            quizzes.flag(open().id(), question.id(), flagged);
            refresh();
            map.show(open());
        }));
        var last = number == questions.size();
        var on = new Button(
                getTranslation(last ? "progress.quiz.submit" : "progress.quiz.next"),
                new Icon(last ? Lucide.CHECK : Lucide.ARROW_RIGHT),
                _ -> onwards(here, questions, steps, last));
        on.setIconAfterText(true);
        on.addThemeName("primary");
        on.getElement().setAttribute("data-key", "arrowright");
        steps.add(on);
        return steps;
    }

    private void onwards(Enrolled here, List<Question> questions, Div steps, boolean last) {
        if (!last) {
            go(ProgressNavigation.question(here.course().id(), number + 1));
            return;
        }
        var missing = questions.size() - answered(open(), questions);
        if (missing > 0) {
            warn(here, questions, steps, missing);
        } else {
            submit(here);
        }
    }

    /// Says once that answers are missing, and leaves the choice.
    private void warn(Enrolled here, List<Question> questions, Div steps, int missing) {
        steps.getChildren().filter(Note.class::isInstance).forEach(steps::remove);
        var first = firstOpen(open(), questions);
        var there = new Button(
                getTranslation("progress.quiz.to-question", first),
                _ -> go(ProgressNavigation.question(here.course().id(), first)));
        var anyway = new Button(getTranslation("progress.quiz.submit-anyway"), _ -> submit(here));
        anyway.addThemeName("tertiary");
        var note = new Note(Note.Kind.INFO, getTranslation("progress.quiz.missing", missing)).add(there, anyway);
        note.getElement().setAttribute("role", "status");
        steps.add(note);
    }

    private void submit(Enrolled here) {
        quizzes.submit(open().id());
        go(ProgressNavigation.result(here.course().id()));
    }

    private Div side(Enrolled here, List<Question> questions, QuestionMap map) {
        var possible = questions.stream().mapToInt(Question::points).sum();
        var needed = here.course().passMark().pointsOf(possible);
        var rules = new Paragraph(getTranslation("progress.quiz.rules", needed, possible));
        var leave = new Paragraph(getTranslation("progress.quiz.leave"));
        var notes = new Div(rules, leave, KeyboardHelp.forQuiz());
        notes.addClassNames("quiz-notes", "small", "muted");
        var side = new Div(map, notes);
        side.addClassName("quiz-side");
        return side;
    }

    private Attempt open() {
        if (attempt == null) {
            throw new IllegalStateException("The quiz is not open yet");
        }
        return attempt;
    }

    private void refresh() {
        attempt = quizzes.open(open().run()).orElse(attempt);
    }

    private static int answered(Attempt open, List<Question> questions) {
        return (int) questions.stream()
                .filter(question -> !open.answer(question).isEmpty())
                .count();
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }

    private Language language() {
        return Language.of(getLocale());
    }

    @Override
    public String getPageTitle() {
        return enrolled == null
                ? ""
                : "%s – Weltoffen"
                        .formatted(getTranslation(
                                "progress.quiz.title", enrolled.course().title().in(language())));
    }
}
