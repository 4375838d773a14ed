package org.weltoffen.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.weltoffen.notices.TeamReminders;
import org.weltoffen.notices.TeamReminders.Readiness;
import org.weltoffen.reports.spi.TeamAction;
import org.weltoffen.shell.Focus;

/// Lets a manager remind the team without learning whom.
@org.springframework.stereotype.Component
class TeamReminderAction implements TeamAction {

    private final TeamReminders reminders;

    TeamReminderAction(TeamReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public Component draw() {
        return new Panel(reminders);
    }

    /// The button, what it does, and what came of it. The button is a native one: the browser gets web components for
    /// what a page names itself, and the team page does not name its actions.
    static class Panel extends Div {

        private final TeamReminders reminders;
        private final Paragraph said = new Paragraph();
        private final NativeButton remind = new NativeButton(getTranslation("notices.team.remind"), _ -> remind());

        Panel(TeamReminders reminders) {
            this.reminders = reminders;
            addClassName("team-reminder");
            said.getElement().setAttribute("role", "status");
            remind.addClassNames("button", "primary");
            add(new Paragraph(getTranslation("notices.team.what")), remind, said);
            show(reminders.readiness());
        }

        private void remind() {
            if (reminders.remind() instanceof Readiness.Ready) {
                remind.setEnabled(false);
                said.setText(getTranslation("notices.team.done"));
            } else {
                show(reminders.readiness());
            }
            Focus.on(said);
        }

        private void show(Readiness readiness) {
            remind.setEnabled(readiness instanceof Readiness.Ready);
            said.setText(
                    switch (readiness) {
                        case Readiness.Ready _ -> "";
                        case Readiness.TooSmall(var smallest) -> getTranslation("notices.team.too-small", smallest);
                        case Readiness.TooSoon(var from) ->
                            getTranslation(
                                    "notices.team.too-soon",
                                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                            .withLocale(getLocale())
                                            .format(from));
                    });
        }
    }
}
