package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Item;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// A list whose entries move up and down by buttons. Every move is announced; the focus stays on the entry.
final class OrderingField extends QuestionField {

    private static final int UP = -1;
    private static final int DOWN = 1;

    private final Words words;
    private final OrderedList list = new OrderedList();
    private final Span announcement = new Span();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> start;
    private final List<String> order;
    private final List<Consumer<Answer>> listeners = new ArrayList<>();
    private final Div content = new Div(list, announcement);
    private boolean answered;

    OrderingField(List<Item> items, Words words, String labelledBy) {
        this.words = words;
        items.forEach(item -> entries.put(item.id(), new Entry(item)));
        start = List.copyOf(entries.keySet());
        order = new ArrayList<>(start);
        list.addClassName("ordering");
        content.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", labelledBy);
        announcement.addClassName("only-heard");
        announcement.getElement().setAttribute("role", "status");
        draw();
    }

    @Override
    protected Component initContent() {
        return content;
    }

    @Override
    public Answer answer() {
        return answered ? new Answer(order) : Answer.NONE;
    }

    @Override
    public void show(Answer answer) {
        answered = new HashSet<>(answer.choices()).equals(new HashSet<>(start));
        order.clear();
        order.addAll(answered ? answer.choices() : start);
        draw();
    }

    @Override
    public void onAnswer(Consumer<Answer> listener) {
        listeners.add(listener);
    }

    private void draw() {
        list.removeAll();
        for (var i = 0; i < order.size(); i++) {
            var entry = entry(order.get(i));
            entry.place(i);
            list.add(entry);
        }
    }

    private Entry entry(String id) {
        var entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("No item " + id);
        }
        return entry;
    }

    private void move(Entry entry, int by) {
        var from = order.indexOf(entry.item.id());
        var to = from + by;
        if (to < 0 || to >= order.size()) {
            announcement.setText(words.of(by == UP ? "quiz.ordering.is-first" : "quiz.ordering.is-last"));
            return;
        }
        var other = entry(order.get(to));
        order.set(from, other.item.id());
        order.set(to, entry.item.id());
        answered = true;
        // The neighbour moves, so that the entry with the focus stays in the page.
        list.remove(other);
        list.addComponentAtIndex(from, other);
        other.place(from);
        entry.place(to);
        announcement.setText(words.of("quiz.ordering.moved", entry.text(), to + 1, order.size()));
        listeners.forEach(listener -> listener.accept(answer()));
    }

    /// One entry with its two buttons.
    private final class Entry extends ListItem {

        private final Item item;
        private final NativeButton up;
        private final NativeButton down;

        Entry(Item item) {
            this.item = item;
            var text = new Span(text());
            text.addClassName("grow");
            up = button("quiz.ordering.up", UP);
            up.addClassName("upwards");
            down = button("quiz.ordering.down", DOWN);
            add(text, up, down);
        }

        String text() {
            return item.text().in(words.language());
        }

        private NativeButton button(String key, int by) {
            var button = new NativeButton("", _ -> move(this, by));
            button.add(new Icon(Lucide.CHEVRON_DOWN));
            button.addClassName("ordering-button");
            button.getElement().setAttribute("aria-label", words.of(key, text()));
            return button;
        }

        /// At the ends a button stays where it is, so that the focus is not lost.
        void place(int position) {
            up.getElement().setAttribute("aria-disabled", String.valueOf(position == 0));
            down.getElement().setAttribute("aria-disabled", String.valueOf(position == entries.size() - 1));
        }
    }
}
