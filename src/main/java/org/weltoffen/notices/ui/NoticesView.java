package org.weltoffen.notices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.access.Role;
import org.weltoffen.notices.AddressBook;
import org.weltoffen.notices.AddressFiles;
import org.weltoffen.notices.Letters;
import org.weltoffen.notices.LongOverdue;
import org.weltoffen.notices.OutboxReport;
import org.weltoffen.notices.RuleBook;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.PageHeader;

/// Reminders for the personnel department: when they go out, how they read, what became of them.
@Route("hr/notices")
@Menu(title = "notices.hr.menu", order = 26, icon = "mail")
@RolesAllowed(Role.Names.HR)
class NoticesView extends Div implements HasDynamicTitle {

    NoticesView(
            RuleBook book,
            OutboxReport outbox,
            AddressBook addresses,
            AddressFiles addressFiles,
            LongOverdue overdue,
            Letters letters,
            CurrentUser user,
            Clock clock) {
        addClassNames("wrap", "page", "notices");
        var outboxPanel = new OutboxPanel(outbox, addresses);
        add(
                new PageHeader(getTranslation("notices.hr.title")).lead(getTranslation("notices.hr.lead")),
                new RulesPanel(book, user),
                outboxPanel,
                new AddressesPanel(addressFiles, outboxPanel::show),
                new OverduePanel(overdue, LocalDate.now(clock).getYear()),
                new LettersPanel(letters, LocalDate.now(clock)));
        if (outbox.keepsSamples()) {
            add(new SamplesPanel(outbox));
        }
        add(new LockLine(getTranslation("notices.hr.lock")));
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("notices.hr.title"));
    }
}
