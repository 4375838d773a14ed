package org.weltoffen.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.catalogue.ui.BlockUis;
import org.weltoffen.language.Edition;
import org.weltoffen.progress.Place;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.Reflections;
import org.weltoffen.progress.ui.Learner.Enrolled;
import org.weltoffen.shell.DrawnIn;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.ReadingEdition;
import org.weltoffen.shell.SaveState;

/// The player: contents at the left, a lesson to read, notes and keys at the right, the way on at the bottom.
@Route("courses/:course/:lesson")
@RolesAllowed(Role.Names.EMPLOYEE)
class LessonView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final Learner learner;
    private final Progress progress;
    private final Reflections reflections;
    private final BlockUis blocks;
    private final Clock clock;
    private final DrawnIn drawn = new DrawnIn();
    private @Nullable Enrolled enrolled;
    private @Nullable Lesson lesson;

    LessonView(Learner learner, Progress progress, Reflections reflections, BlockUis blocks, Clock clock) {
        this.learner = learner;
        this.progress = progress;
        this.reflections = reflections;
        this.blocks = blocks;
        this.clock = clock;
        addClassName("player");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entered = learner.enrolled(event);
        enrolled = entered;
        lesson = event.getRouteParameters()
                .get("lesson")
                .flatMap(entered.course()::lesson)
                .orElseThrow(() -> new NotFoundException("No such lesson"));
        goTo(event.getLocation().getQueryParameters().getSingleParameter("at").orElse(""), entered);
        draw();
    }

    /// An address can name a block, as the search does.
    private void goTo(String block, Enrolled entered) {
        if (lesson != null && block.matches("\\d{1,3}")) {
            progress.visit(entered.run().id(), new Place(lesson.id(), Integer.parseInt(block), 0));
            enrolled = learner.again(entered);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (drawn.isOtherThan(event.getLocale())) {
            drawAgain();
        }
    }

    /// Shows the lesson in another wording, at the place the person had reached.
    private void drawAgain() {
        if (enrolled != null) {
            enrolled = learner.again(enrolled);
            draw();
        }
    }

    private void draw() {
        drawn.remember(getLocale());
        removeAll();
        var here = enrolled;
        var open = lesson;
        if (here == null || open == null) {
            return;
        }
        var saved = new SaveState();
        var edition = ReadingEdition.now();
        add(PlayerBar.of(here, open.title().in(edition), saved));
        var layout = new Div(
                new Contents(here, open.id(), edition),
                page(here, open, edition, saved),
                tools(here, open, edition, saved));
        layout.addClassName("player-layout");
        add(layout, foot(here, open));
    }

    private Div page(Enrolled here, Lesson open, Edition edition, SaveState saved) {
        var title = new H1(open.page(edition).title());
        var minutes = new Paragraph(getTranslation("progress.lesson.minutes", open.minutes()));
        minutes.addClassNames("small", "muted");
        var start = startAt(here, open);
        var reading = new LessonReading(here, progress, reflections, edition, () -> saved.saved(LocalTime.now(clock)));
        var text = new ReadingPlace(start, place -> {
            progress.visit(here.run().id(), new Place(open.id(), place.block(), place.paragraph()));
            saved.saved(LocalTime.now(clock));
        });
        open.page(edition).blocks().forEach(block -> text.add(blocks.draw(block, reading)));
        if (start.block() == 0 && start.paragraph() == 0) {
            Focus.on(title);
        }
        var page = new Div(new EditionSwitch(this::drawAgain), title, minutes, text);
        page.getElement().setAttribute("lang", edition.language().tag());
        page.addClassName("lesson");
        return page;
    }

    /// Back to the last place in this lesson, or its top. Opening another lesson remembers it at once.
    private Place startAt(Enrolled here, Lesson open) {
        var place = here.run().place();
        if (place != null && place.lesson().equals(open.id())) {
            return place;
        }
        var top = Place.topOf(open.id());
        progress.visit(here.run().id(), top);
        return top;
    }

    private Div tools(Enrolled here, Lesson open, Edition edition, SaveState saved) {
        var tools = new Div(
                new OtherWays(here, open, edition),
                new NoteField(here.person().id(), here.course().id(), open.id(), progress, saved, clock),
                KeyboardHelp.forLessons());
        tools.addClassName("player-tools");
        return tools;
    }

    private PlayerFoot foot(Enrolled here, Lesson open) {
        var lessons = here.course().lessons();
        var position = lessons.indexOf(open);
        var foot = new PlayerFoot(getTranslation(
                "progress.lesson.position", position + 1, lessons.size() + 1, minutesLeft(here, position)));
        if (position > 0) {
            var before = lessons.get(position - 1).id();
            foot.back(
                    getTranslation("progress.lesson.back"),
                    () -> go(ProgressNavigation.lesson(here.course().id(), before)));
        }
        var last = position == lessons.size() - 1;
        foot.on(getTranslation(last ? "progress.lesson.to-quiz" : "progress.lesson.next"), () -> {
            progress.finish(here.run().id(), open.id());
            go(
                    last
                            ? ProgressNavigation.quiz(here.course().id())
                            : ProgressNavigation.lesson(
                                    here.course().id(),
                                    lessons.get(position + 1).id()));
        });
        return foot;
    }

    private static int minutesLeft(Enrolled here, int position) {
        var lessons = here.course().lessons();
        return lessons.subList(position, lessons.size()).stream()
                .mapToInt(Lesson::minutes)
                .sum();
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }

    @Override
    public String getPageTitle() {
        return lesson == null ? "" : "%s – Weltoffen".formatted(lesson.title().in(ReadingEdition.now()));
    }
}
