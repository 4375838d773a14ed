package org.weltoffen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The arcade: one round arch for each step, open as far as someone has come. On phones a list with small arches.
@Tag("wo-arcade")
@JsModule("./wo-arcade.ts")
public class Arcade extends Component implements HasStyle {

    private Arcade(String variant, List<Step> steps) {
        getElement().setProperty("variant", variant);
        getElement().setPropertyList("steps", steps.stream().map(Step::drawn).toList());
    }

    /// The way through the year: an ordered list with its names, below an arcade.
    ///
    /// @param label what the list is, for screen readers
    public static Arcade path(String label, List<Step> steps) {
        var arcade = new Arcade("path", steps);
        arcade.getElement().setProperty("label", label);
        return arcade;
    }

    /// The arches alone, as a decoration beside words that say the same.
    public static Arcade small(List<State> states) {
        return new Arcade(
                "small",
                states.stream().map(state -> new Step("", "", state, null, "")).toList());
    }

    /// For a dark petrol ground, where `LIT` is what is done.
    public Arcade onPetrol() {
        getElement().setProperty("petrol", true);
        return this;
    }

    /// How far a step is.
    public enum State {
        DONE,
        NOW,
        OPEN,
        SEMINAR,
        LIT
    }

    /// One step.
    ///
    /// @param meta smaller lines below the name, separated by line breaks
    /// @param href where it leads, relative to the application; null if nowhere
    /// @param statusWord the state as a word
    public record Step(
            String label,
            String meta,
            State state,
            @Nullable String href,
            String statusWord) {

        private Drawn drawn() {
            return new Drawn(label, meta, state.name().toLowerCase(Locale.ROOT), href, statusWord);
        }
    }

    /// A step as the browser reads it.
    public record Drawn(
            String label,
            String meta,
            String state,
            @Nullable String href,
            String statusWord) {}
}
