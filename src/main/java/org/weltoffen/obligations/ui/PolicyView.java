package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.ObligationsNavigation;
import org.weltoffen.obligations.Policies;
import org.weltoffen.obligations.Policy;
import org.weltoffen.obligations.PolicyId;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.LinkButton;

/// One version of one policy: what it says, what it would bring about, and its way into force.
@Route("hr/policies/:policy")
@RolesAllowed({Role.Names.HR, Role.Names.STAFF_COUNCIL})
class PolicyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Policies policies;
    private final PolicyDesk desk;
    private @Nullable Policy policy;

    PolicyView(Policies policies, PolicyDesk desk) {
        this.policies = policies;
        this.desk = desk;
        addClassNames("wrap", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        policy = event.getRouteParameters()
                .get("policy")
                .flatMap(PolicyView::id)
                .flatMap(policies::find)
                .orElse(null);
        add(policy == null ? unknown() : new PolicyEditor(desk, policy, this::stepTaken));
    }

    /// Draws the page anew, since fields and buttons are others then, and goes on where it says what can be done now.
    private void stepTaken(Policy moved) {
        policy = moved;
        var editor = new PolicyEditor(desk, moved, this::stepTaken);
        removeAll();
        add(editor);
        editor.focusActions();
    }

    private static Optional<PolicyId> id(String text) {
        try {
            return Optional.of(new PolicyId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private EmptyState unknown() {
        return EmptyState.page(
                        getTranslation("obligations.policy.unknown"), getTranslation("obligations.policy.unknown-why"))
                .action(new LinkButton(ObligationsNavigation.POLICIES, getTranslation("obligations.policy.to-all")));
    }

    @Override
    public String getPageTitle() {
        var name = policy == null
                ? getTranslation("obligations.policy.unknown")
                : policy.name().in(Language.of(getLocale()));
        return "%s – Weltoffen".formatted(name);
    }
}
