package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.weltoffen.access.Role;
import org.weltoffen.obligations.EvidenceDesk;
import org.weltoffen.obligations.EvidenceDesk.Decision;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.PageHeader;

/// What waits for a decision: learned elsewhere, with the file that shows it. The longest wait stands first.
@Route("hr/evidence")
@Menu(title = "obligations.evidence.desk.menu", order = 22, icon = "badge-check")
@RolesAllowed(Role.Names.HR)
class EvidenceDeskView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final EvidenceDesk desk;
    private final Clock clock;
    private final Paragraph said = new Paragraph();
    private final Div queue = new Div();

    EvidenceDeskView(EvidenceDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassNames("wrap", "page", "evidence-desk");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        add(
                new PageHeader(title())
                        .lead(getTranslation("obligations.evidence.desk.lead"))
                        .actions(new LinkButton("hr/evidence/list", getTranslation("obligations.evidence.list.open"))),
                said,
                queue,
                new LockLine(getTranslation("obligations.evidence.desk.lock")));
        show();
    }

    private void show() {
        queue.removeAll();
        var waiting = desk.waiting();
        if (waiting.isEmpty()) {
            queue.add(new EmptyState(
                    getTranslation("obligations.evidence.desk.empty"),
                    getTranslation("obligations.evidence.desk.empty-why")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("evidence-list");
        waiting.forEach(item -> list.add(new ListItem(new EvidenceItem(desk, item, clock, this::decided))));
        queue.add(list);
        var more = desk.count() - waiting.size();
        if (more > 0) {
            queue.add(new Paragraph(getTranslation("obligations.evidence.desk.more", more)));
        }
    }

    private void decided(Decision decision, String words) {
        said.setText(decision == Decision.DONE ? words : getTranslation("obligations.evidence.desk.too-late"));
        show();
        Focus.on(said);
    }

    private String title() {
        return getTranslation("obligations.evidence.desk.title");
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(title());
    }
}
