package org.weltoffen.certificates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.weltoffen.certificates.EndReason;
import org.weltoffen.certificates.Task;

/// Asks how exactly to issue anew, or why to revoke, before anything is planned.
class PlanDialog extends Dialog {

    /// One way to go on, as a radio button.
    ///
    /// @param key last part of the translation key
    record Choice(String key, Task.Kind kind, EndReason reason) {}

    static final List<Choice> REISSUE = List.of(
            new Choice("renew", Task.Kind.RENEW, EndReason.SUPERSEDED),
            new Choice("reissue-all", Task.Kind.REISSUE, EndReason.SUPERSEDED));

    static final List<Choice> REVOKE = List.of(
            new Choice("error", Task.Kind.REVOKE, EndReason.ERROR),
            new Choice("request", Task.Kind.REVOKE, EndReason.REQUEST));

    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final Button go;

    PlanDialog(String what, int howMany, List<Choice> choices, BiConsumer<Task.Kind, EndReason> onPlan) {
        addClassName("plan-dialog");
        setHeaderTitle(getTranslation("certificates.plan.%s.title".formatted(what)));
        choice.setLabel(getTranslation("certificates.plan.%s.choice".formatted(what)));
        choice.setItems(choices);
        choice.setItemLabelGenerator(one -> getTranslation("certificates.plan." + one.key()));
        choice.setRequiredIndicatorVisible(true);
        go = new Button(getTranslation("certificates.plan.%s.go".formatted(what)), click -> {
            var chosen = Objects.requireNonNull(choice.getValue());
            close();
            onPlan.accept(chosen.kind(), chosen.reason());
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(false);
        choice.addValueChangeListener(change -> go.setEnabled(change.getValue() != null));
        add(new Paragraph(getTranslation("certificates.plan.%s.text".formatted(what), howMany)), choice);
        getFooter().add(new Button(getTranslation("certificates.plan.cancel"), click -> close()), go);
    }
}
