package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.weltoffen.obligations.PolicyState;
import org.weltoffen.obligations.Resolution;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// Where a policy or a paper stands, as icon and word.
final class PolicyBadge extends Div {

    PolicyBadge(PolicyState state) {
        add(new StatusBadge(
                switch (state) {
                    case DRAFT -> Kind.NEUTRAL;
                    case PROPOSED -> Kind.WARNING;
                    case SCHEDULED, IN_FORCE -> Kind.PROGRESS;
                    case ENDED -> Kind.OUTLINE;
                },
                getTranslation("obligations.policy.state." + state.key())));
    }

    PolicyBadge(Resolution.State state, int time) {
        add(new StatusBadge(
                switch (state) {
                    case DRAFT -> Kind.NEUTRAL;
                    case SUBMITTED, DEFERRED -> Kind.WARNING;
                    case ADOPTED, AMENDED -> Kind.SUCCESS;
                    case REJECTED, SUPERSEDED -> Kind.OUTLINE;
                },
                getTranslation("obligations.resolution.state." + ResolutionView.key(state), time)));
    }

    static Span number(String text) {
        var number = new Span(text);
        number.addClassNames("small", "muted", "nowrap");
        return number;
    }
}
