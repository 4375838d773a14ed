package org.weltoffen.people.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// The four steps of an import, the present one marked.
class ImportSteps extends OrderedList {

    private static final List<String> STEPS = List.of("file", "columns", "differences", "done");

    /// @param present from 1 to 4
    ImportSteps(int present) {
        addClassName("import-steps");
        for (int step = 1; step <= STEPS.size(); step++) {
            add(item(step, present));
        }
    }

    private ListItem item(int step, int present) {
        var sign = new Span();
        sign.addClassName("import-step-sign");
        if (step < present) {
            sign.add(new Icon(Lucide.CHECK).named(getTranslation("people.import.step.past")));
        } else {
            sign.setText(Integer.toString(step));
        }
        var item = new ListItem(sign, new Span(getTranslation("people.import.step." + STEPS.get(step - 1))));
        item.addClassName(step < present ? "past" : step == present ? "present" : "to-come");
        if (step == present) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
