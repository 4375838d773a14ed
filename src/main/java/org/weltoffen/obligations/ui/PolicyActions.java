package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.weltoffen.obligations.ObligationsNavigation;
import org.weltoffen.obligations.Policy;
import org.weltoffen.obligations.PolicyDrafts.Outcome;
import org.weltoffen.obligations.PolicyEntry;

/// What can be done with a version where it stands: propose, discard, approve, give back, or begin the next.
final class PolicyActions extends Div {

    private final PolicyDesk desk;
    private final PolicyEntry entry;
    private final Supplier<Policy> policy;
    private final Consumer<Policy> onStep;
    private final Consumer<Outcome> onRefusal;

    /// @param onStep told the version as it is after a step
    /// @param onRefusal told what stands against a step
    PolicyActions(
            PolicyDesk desk,
            PolicyEntry entry,
            Supplier<Policy> policy,
            Consumer<Policy> onStep,
            Consumer<Outcome> onRefusal) {
        this.desk = desk;
        this.entry = entry;
        this.policy = policy;
        this.onStep = onStep;
        this.onRefusal = onRefusal;
        addClassNames("row", "policy-actions");
        getElement().setAttribute("role", "group");
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "obligations.policy.state." + entry.state().key()));
        if (!desk.mayWrite()) {
            add(words("read-only"));
            return;
        }
        switch (entry.state()) {
            case DRAFT -> draft();
            case PROPOSED -> proposed();
            case SCHEDULED, IN_FORCE, ENDED -> approved();
        }
    }

    private void draft() {
        add(primary(
                "propose",
                () -> step(desk.drafts().propose(policy.get(), desk.user().account()))));
        add(button("discard", () -> {
            if (desk.drafts().discard(policy.get()) instanceof Outcome.Conflict conflict) {
                onRefusal.accept(conflict);
            } else {
                getUI().ifPresent(ui -> ui.navigate(ObligationsNavigation.POLICIES));
            }
        }));
        add(words("four-eyes"));
    }

    private void proposed() {
        var me = desk.user().account();
        if (desk.drafts().mayApprove(entry.id(), me)) {
            add(primary("approve", () -> step(desk.drafts().approve(policy.get(), me))));
        } else {
            add(words("own-work"));
        }
        var remark = new TextField(getTranslation("obligations.policy.remark"));
        remark.addClassName("grow");
        add(remark, button("give-back", () -> step(desk.drafts().giveBack(policy.get(), me, remark.getValue()))));
    }

    private void approved() {
        add(primary("new-version", () -> {
            var next = desk.drafts().newVersion(policy.get(), desk.user().account());
            getUI().ifPresent(ui -> ui.navigate(ObligationsNavigation.policy(next.id())));
        }));
        add(words("never-changes"));
    }

    private void step(Outcome outcome) {
        if (outcome instanceof Outcome.Done(var moved)) {
            onStep.accept(moved);
        } else {
            onRefusal.accept(outcome);
        }
    }

    private Button primary(String key, Runnable action) {
        var button = button(key, action);
        button.addThemeName("primary");
        return button;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation("obligations.policy." + key), _ -> action.run());
        return button;
    }

    private Paragraph words(String key) {
        var words = new Paragraph(getTranslation("obligations.policy." + key));
        words.addClassNames("small", "muted");
        return words;
    }
}
