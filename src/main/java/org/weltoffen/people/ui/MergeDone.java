package org.weltoffen.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import org.weltoffen.people.MergeSide;
import org.weltoffen.people.Merges;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.LinkButton;

/// The two are one now, and the way back.
class MergeDone extends Section {

    MergeDone(Merges merges, MergeSide remaining, ZoneId zone) {
        addClassName("merge-done");
        var heading = new H2(getTranslation("people.merge.done"));
        var done = new Div(heading, new Paragraph(getTranslation("people.merge.done-text", remaining.staffNumber())));
        done.addClassName("card");
        done.getElement().setAttribute("role", "status");
        var bar = new Div(
                new LinkButton(PeopleNavigation.person(remaining.id()), getTranslation("people.merge.to-person"))
                        .primary());
        bar.addClassName("import-bar");
        add(done, new MergeHistory(merges, remaining.id(), zone), bar);
        Focus.on(heading);
    }
}
