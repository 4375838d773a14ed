package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// Everything one could have chosen, each with what it was worth and why.
final class Reasons extends UnorderedList {

    Reasons() {
        addClassName("option-reasons");
    }

    /// Adds one thing.
    ///
    /// @param chosen whether the person chose it
    /// @param marks badges and further lines between the words and the reason
    void add(String text, boolean chosen, String why, Component... marks) {
        var item = new ListItem(new Paragraph(text));
        item.addClassName(chosen ? "chosen" : "left");
        item.add(marks);
        var reason = new Paragraph(why);
        reason.addClassNames("small", "muted");
        item.add(reason);
        add(item);
    }

    static StatusBadge good(String words) {
        return new StatusBadge(Kind.SUCCESS, words);
    }

    static StatusBadge missed(String words) {
        return new StatusBadge(Kind.OUTLINE, words);
    }

    static StatusBadge poor(String words) {
        return new StatusBadge(Kind.WARNING, words);
    }

    /// The mark of something that is right or not, and was chosen or not; none where leaving it was right.
    static Component[] mark(boolean right, boolean chosen, Words words) {
        if (right) {
            return new Component[] {
                chosen ? good(words.of("quiz.reason.chosen-right")) : missed(words.of("quiz.reason.right"))
            };
        }
        return chosen ? new Component[] {poor(words.of("quiz.reason.chosen-wrong"))} : new Component[0];
    }
}
