package org.weltoffen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;

/// Columns of a grid that only a wide window shows, those that only a phone shows in their place, and those that are
/// narrower there.
public final class PhoneColumns {

    /// Where the layout of the house becomes that of a phone, in CSS pixels.
    private static final int PHONE = 820;

    private final List<Column<?>> wideOnly = new ArrayList<>();
    private final List<Column<?>> phoneOnly = new ArrayList<>();
    private final List<Narrower> narrower = new ArrayList<>();

    public PhoneColumns(Grid<?> grid) {
        grid.addAttachListener(attach -> follow(grid, attach.getUI()));
    }

    public void wide(Column<?> column) {
        wideOnly.add(column);
    }

    /// Hidden until the window turns out to be that of a phone.
    public void phone(Column<?> column) {
        phoneOnly.add(column);
        column.setVisible(false);
    }

    /// On a phone it takes less room.
    ///
    /// @param wide its width in a wide window, as in CSS
    /// @param phone its width on a phone
    public void narrower(Column<?> column, String wide, String phone) {
        narrower.add(new Narrower(column, wide, phone));
        column.setWidth(wide);
    }

    private void follow(Grid<?> grid, UI ui) {
        var size = ui.getPage().windowSizeSignal();
        Signal.effect(grid, () -> fit(size.get().width()));
        // Where this is the first page of a visit, the signal knows the window only after its first change.
        ui.getPage().executeJs("return window.innerWidth").then(Integer.class, this::fit);
    }

    private void fit(int width) {
        var phone = width > 0 && width <= PHONE;
        wideOnly.forEach(column -> column.setVisible(!phone));
        phoneOnly.forEach(column -> column.setVisible(phone));
        narrower.forEach(it -> it.column().setWidth(phone ? it.phone() : it.wide()));
    }

    private record Narrower(Column<?> column, String wide, String phone) {}
}
