package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Checklist;
import org.weltoffen.quiz.Answer;
import org.weltoffen.shell.LockLine;

/// Things to tick off. Ticks are kept with the run, for the person alone.
@Service
class ChecklistUi implements BlockUi<Checklist> {

    @Override
    public Class<Checklist> form() {
        return Checklist.class;
    }

    @Override
    public Component draw(Checklist checklist, Reading reading) {
        var item = "checklist:" + checklist.id();
        var ticked = new ArrayList<>(reading.reply(item).choices());
        var list = new FieldSet(checklist.title());
        list.addClassName("checklist");
        for (var i = 0; i < checklist.items().size(); i++) {
            list.add(entry(checklist, i, ticked, item, reading));
        }
        list.add(new LockLine(list.getTranslation("catalogue.checklist.only-you")));
        return new Div(list);
    }

    private static Component entry(
            Checklist checklist, int position, List<String> ticked, String item, Reading reading) {
        var number = String.valueOf(position);
        var box = new Input();
        box.setType("checkbox");
        box.getElement().setProperty("checked", ticked.contains(number));
        box.getElement().addPropertyChangeListener("checked", "change", change -> {
            ticked.remove(number);
            if (Boolean.TRUE.equals(change.getValue())) {
                ticked.add(number);
            }
            reading.reply(item, new Answer(ticked));
        });
        var label = new NativeLabel();
        label.addClassName("tick");
        label.add(box, new Span(checklist.items().get(position)));
        return label;
    }
}
