package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.weltoffen.language.Language;
import org.weltoffen.progress.ui.Learner.Enrolled;
import org.weltoffen.shell.Breadcrumb;
import org.weltoffen.shell.SaveState;

/// Where in the course this is, how far the person has come, and that everything is saved.
final class PlayerBar extends Div {

    private PlayerBar() {
        addClassNames("band", "player-bar");
    }

    static PlayerBar of(Enrolled enrolled, String here, SaveState saved) {
        var bar = new PlayerBar();
        var course = enrolled.course();
        var title = course.title().in(Language.of(bar.getLocale()));
        var breadcrumb = new Breadcrumb()
                .step(bar.getTranslation("obligations.my-year.menu"), "year")
                .step(
                        title,
                        "courses/%s/%s"
                                .formatted(
                                        course.id().value(),
                                        course.lessons().getFirst().id()))
                .here(here);
        bar.add(breadcrumb, bar.share(enrolled), saved);
        return bar;
    }

    private Div share(Enrolled enrolled) {
        var total = enrolled.course().lessons().size() + 1;
        var done = enrolled.run().isFinished() ? total : enrolled.run().done().size();
        var percent = 100 * done / total;
        var progress = new ProgressBar(0, total, done);
        progress.getElement().setAttribute("aria-label", getTranslation("progress.player.share", done, total));
        var words = new Span("%d %%".formatted(percent));
        words.addClassNames("small", "number");
        var share = new Div(progress, words);
        share.addClassName("player-share");
        return share;
    }
}
