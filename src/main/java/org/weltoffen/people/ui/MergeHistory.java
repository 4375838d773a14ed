package org.weltoffen.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.MergeEntry;
import org.weltoffen.people.Merges;
import org.weltoffen.people.Parted;
import org.weltoffen.shell.ErrorNote;
import org.weltoffen.shell.Focus;

/// The merges of one person, the newest first, each with the way back while there is one.
class MergeHistory extends Section {

    private final Merges merges;
    private final EmployeeId person;
    private final ZoneId zone;
    private final Div said = new Div();

    MergeHistory(Merges merges, EmployeeId person, ZoneId zone) {
        this.merges = merges;
        this.person = person;
        this.zone = zone;
        addClassNames("import-history", "merge-history");
        said.getElement().setAttribute("role", "status");
        show();
    }

    private void show() {
        removeAll();
        var entries = merges.history(person);
        setVisible(!entries.isEmpty());
        var list = new UnorderedList();
        entries.forEach(entry -> list.add(item(entry)));
        add(new H2(getTranslation("people.merge.history")), said, list);
    }

    private ListItem item(MergeEntry entry) {
        var words = new Div(
                new Paragraph(getTranslation("people.merge.entry", entry.former(), entry.remaining())),
                new Paragraph(getTranslation(
                        "people.merge.merged-by", Days.time(entry.mergedAt(), zone, getLocale()), entry.mergedBy())));
        if (entry.undoneAt() != null) {
            words.add(new Paragraph(getTranslation(
                    "people.merge.undone-by", Days.time(entry.undoneAt(), zone, getLocale()), entry.undoneBy())));
        }
        var item = new ListItem(words);
        if (entry.undoable()) {
            item.add(undo(entry));
        }
        return item;
    }

    private Button undo(MergeEntry entry) {
        var undo = new Button(getTranslation("people.merge.undo"), click -> {
            undo(entry, click.getSource());
        });
        undo.setAriaLabel(getTranslation("people.merge.undo-of", entry.former(), entry.remaining()));
        undo.setDisableOnClick(true);
        return undo;
    }

    private void undo(MergeEntry entry, Button button) {
        switch (merges.part(entry.id())) {
            case Parted.Done _ -> {
                said.setText(getTranslation("people.merge.parted", entry.former(), entry.remaining()));
                show();
                Focus.on(said);
            }
            case Parted.NotPossible _ -> refuse(getTranslation("people.merge.not-undoable"), button);
            case Parted.LaterMergeFirst _ -> refuse(getTranslation("people.merge.later-first"), button);
            case Parted.InTheWay _ -> refuse(getTranslation("people.merge.in-the-way"), button);
            case Parted.ChangedSince changed ->
                refuse(getTranslation("people.merge.changed-since", parts(changed)), button);
        }
    }

    private String parts(Parted.ChangedSince changed) {
        return changed.parts().stream()
                .sorted()
                .map(part -> getTranslation("people.merge.part." + part))
                .collect(Collectors.joining(", "));
    }

    private void refuse(String sentence, Button button) {
        said.removeAll();
        said.add(new ErrorNote(sentence, getTranslation("people.merge.nothing-changed")));
        button.setEnabled(true);
    }
}
