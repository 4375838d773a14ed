package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.BlockContent;

/// Finds the way each block is drawn.
///
/// The components that blocks use are named here, because the front-end build follows the code from the views and does
/// not see what arrives as a bean.
@Uses(CasePlayer.class)
@Uses(RadioButtonGroup.class)
@Uses(CheckboxGroup.class)
@Uses(TextArea.class)
@Service
public class BlockUis {

    private final Map<Class<?>, BlockUi<?>> uis = new HashMap<>();

    /// @throws IllegalStateException if two claim the same block; the message names both
    public BlockUis(List<BlockUi<?>> found) {
        for (var ui : found) {
            var other = uis.put(ui.form(), ui);
            if (other != null) {
                throw new IllegalStateException("%s is drawn by two: %s and %s"
                        .formatted(
                                ui.form().getSimpleName(),
                                other.getClass().getName(),
                                ui.getClass().getName()));
            }
        }
    }

    /// Draws the block.
    public Component draw(BlockContent content, Reading reading) {
        var ui = uis.get(content.getClass());
        if (ui == null) {
            throw new IllegalStateException(
                    "Nothing draws " + content.getClass().getName());
        }
        return draw(ui, content, reading);
    }

    private static <C extends BlockContent> Component draw(BlockUi<C> ui, BlockContent content, Reading reading) {
        return ui.draw(ui.form().cast(content), reading);
    }
}
