package org.weltoffen.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.language.Edition;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.ui.Learner.Enrolled;

/// Other ways to take in a lesson: listen, print, plain text; and the words one wrote to take along.
final class OtherWays extends Div {

    OtherWays(Enrolled here, Lesson open, Edition edition) {
        addClassName("other-ways");
        var title = new H2(getTranslation("progress.tools.title"));
        title.addClassName("tool-title");
        var print = new NativeButton(getTranslation("progress.tools.print"));
        print.addClassName("link-button");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        add(
                title,
                new ReadAloud(),
                print,
                file(
                        "progress.tools.plain-text",
                        ProgressNavigation.plainText(here.run().version(), open.id(), edition)),
                page("progress.tools.glossary", ProgressNavigation.GLOSSARY),
                file("progress.tools.jottings", ProgressNavigation.JOTTINGS));
    }

    private Component page(String key, String address) {
        var link = new Anchor(address, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Component file(String key, String address) {
        var link = new Anchor(address, getTranslation(key));
        link.setRouterIgnore(true);
        return link;
    }
}
