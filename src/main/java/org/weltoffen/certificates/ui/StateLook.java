package org.weltoffen.certificates.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Function;
import org.weltoffen.certificates.IssuedRow;
import org.weltoffen.certificates.IssuedState;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// How a state looks, the same in every list.
final class StateLook {

    private StateLook() {}

    static StatusBadge badge(IssuedState state, String word) {
        return new StatusBadge(kind(state), icon(state), word);
    }

    /// A badge in each row.
    static LitRenderer<IssuedRow> badges(Function<IssuedState, String> word) {
        return StatusBadge.renderer(row -> kind(row.state()), row -> icon(row.state()), row -> word.apply(row.state()));
    }

    private static Kind kind(IssuedState state) {
        return switch (state) {
            case VALID -> Kind.SUCCESS;
            case EXPIRED -> Kind.WARNING;
            case REPLACED -> Kind.NEUTRAL;
            case REVOKED -> Kind.ERROR;
        };
    }

    private static Lucide icon(IssuedState state) {
        return switch (state) {
            case VALID -> Lucide.CIRCLE_CHECK;
            case EXPIRED -> Lucide.HOURGLASS;
            case REPLACED -> Lucide.ARROW_RIGHT;
            case REVOKED -> Lucide.BAN;
        };
    }
}
