package org.weltoffen.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.weltoffen.people.Delivery;
import org.weltoffen.people.LineKind;

/// How many lines do what; a tile shows its lines.
class KindTiles extends Div {

    private static final List<LineKind> ORDER =
            List.of(LineKind.NEW, LineKind.CHANGED, LineKind.LEFT, LineKind.FAULTY, LineKind.HELD);

    private final Delivery delivery;
    private final Map<LineKind, NativeButton> tiles = new EnumMap<>(LineKind.class);

    KindTiles(Delivery delivery, Consumer<LineKind> onChoice) {
        this.delivery = delivery;
        addClassName("kind-tiles");
        add(unchanged());
        ORDER.stream()
                .filter(kind -> kind != LineKind.HELD || delivery.count(kind) > 0)
                .forEach(kind -> add(tile(kind, onChoice)));
    }

    /// The first kind with a line; changes come first.
    LineKind first() {
        return List.of(LineKind.CHANGED, LineKind.NEW, LineKind.LEFT, LineKind.FAULTY, LineKind.HELD).stream()
                .filter(kind -> delivery.count(kind) > 0)
                .findFirst()
                .orElse(LineKind.CHANGED);
    }

    void mark(LineKind chosen) {
        tiles.forEach((kind, tile) -> tile.getElement().setAttribute("aria-pressed", String.valueOf(kind == chosen)));
    }

    private Div unchanged() {
        var tile = new Div(number(delivery.unchanged()), new Span(getTranslation("people.line.unchanged")));
        tile.addClassName("kind-tile");
        return tile;
    }

    private NativeButton tile(LineKind kind, Consumer<LineKind> onChoice) {
        var tile = new NativeButton();
        tile.addClassName("kind-tile");
        tile.add(number(delivery.count(kind)), KindLook.badge(kind, getTranslation(kind.key())));
        tile.addClickListener(_ -> onChoice.accept(kind));
        tiles.put(kind, tile);
        return tile;
    }

    private Span number(int number) {
        var span = new Span(NumberFormat.getIntegerInstance(getLocale()).format(number));
        span.addClassName("kind-number");
        return span;
    }
}
