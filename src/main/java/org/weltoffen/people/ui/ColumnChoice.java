package org.weltoffen.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.weltoffen.people.Column;
import org.weltoffen.people.FileHead;
import org.weltoffen.people.FileSettings;

/// For each thing a file can tell, the column that tells it, with the first values as a help.
class ColumnChoice extends Div {

    private static final int NONE = -1;

    private final FileHead head;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Consumer<Map<Column, Integer>> onChange;

    ColumnChoice(FileHead head, FileSettings settings, Consumer<Map<Column, Integer>> onChange) {
        this.head = head;
        this.onChange = onChange;
        places.putAll(settings.columns());
        addClassName("import-fields");
        Column.of(settings.kind()).forEach(column -> add(choice(column)));
    }

    private Select<Integer> choice(Column column) {
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation(column.key()));
        choice.setItems(IntStream.range(NONE, head.headings().size()).boxed().toList());
        choice.setItemLabelGenerator(place -> place == NONE
                ? getTranslation("people.import.no-column")
                : head.headings().get(place));
        choice.setValue(places.getOrDefault(column, NONE));
        choice.setHelperText(sample(choice.getValue()));
        choice.addValueChangeListener(change -> {
            choice.setHelperText(sample(change.getValue()));
            choose(column, change.getValue());
        });
        return choice;
    }

    private void choose(Column column, int place) {
        if (place == NONE) {
            places.remove(column);
        } else {
            places.put(column, place);
        }
        onChange.accept(Map.copyOf(places));
    }

    private String sample(int place) {
        if (place == NONE) {
            return "";
        }
        List<String> values = head.lines().stream()
                .map(line -> line.cell(place))
                .filter(value -> !value.isEmpty())
                .limit(2)
                .toList();
        return values.isEmpty()
                ? getTranslation("people.import.no-values")
                : values.stream().collect(Collectors.joining(" · "));
    }
}
