package org.weltoffen.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.MergeSide;
import org.weltoffen.people.Merges;

/// Finds the other record of the person, leavers as well.
class MergeSearch extends Section {

    private static final int SHOWN = 50;

    MergeSearch(Merges merges, MergeSide person, Optional<MergeSide> other, Consumer<EmployeeId> onChoice) {
        addClassNames("card", "merge-search");
        var field = new ComboBox<MergeSide>(getTranslation("people.merge.other"));
        field.setHelperText(getTranslation("people.merge.other-help"));
        field.setItemLabelGenerator(this::label);
        field.setItems(query -> merges.candidates(person.id(), query.getFilter().orElse(""), SHOWN).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        other.ifPresent(field::setValue);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onChoice.accept(change.getValue().id());
            }
        });
        add(field);
    }

    private String label(MergeSide side) {
        return side.leftOn() == null
                ? getTranslation("people.merge.side", side.sortName(), side.staffNumber(), side.office())
                : getTranslation(
                        "people.merge.side-left",
                        side.sortName(),
                        side.staffNumber(),
                        side.office(),
                        Days.day(side.leftOn(), getLocale()));
    }
}
