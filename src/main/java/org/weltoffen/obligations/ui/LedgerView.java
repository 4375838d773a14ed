package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.obligations.Leaves;
import org.weltoffen.obligations.LedgerDesk;
import org.weltoffen.obligations.LedgerDesk.Sheet;
import org.weltoffen.obligations.ObligationId;
import org.weltoffen.shell.Breadcrumb;
import org.weltoffen.shell.DrawnIn;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.PageHeader;

/// One row of the ledger: where it stands and why, what happened to it, and what can be changed.
@Route("hr/ledger/:obligation")
@RolesAllowed(Role.Names.HR)
class LedgerView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final String LIST = "hr/completions";

    private final LedgerDesk desk;
    private final Leaves leaves;
    private final Clock clock;
    private final Paragraph said = new Paragraph();
    private final DrawnIn drawn = new DrawnIn();
    private @Nullable ObligationId id;
    private Optional<Sheet> sheet = Optional.empty();

    LedgerView(LedgerDesk desk, Leaves leaves, Clock clock) {
        this.desk = desk;
        this.leaves = leaves;
        this.clock = clock;
        addClassNames("wrap", "page", "ledger");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("obligation")
                .flatMap(LedgerView::id)
                .orElse(null);
        sheet = Optional.ofNullable(id).flatMap(desk::open);
        show();
    }

    private static Optional<ObligationId> id(String text) {
        try {
            return Optional.of(new ObligationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (drawn.isOtherThan(event.getLocale())) {
            show();
        }
    }

    private void show() {
        drawn.remember(getLocale());
        removeAll();
        sheet.ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(Sheet known) {
        var person = known.person();
        add(
                new PageHeader(person.displayName())
                        .breadcrumb(new Breadcrumb()
                                .step(getTranslation("reports.completions.title"), LIST)
                                .here(getTranslation("obligations.ledger.title")))
                        .lead(getTranslation(
                                "obligations.ledger.who",
                                person.staffNumber(),
                                person.officeName(),
                                String.valueOf(known.obligation().year()))),
                said,
                new LedgerState(known, desk, clock, this::changed),
                new LedgerStory(known.story(), clock.getZone()),
                new LeaveList(known, leaves, this::changed),
                new LockLine(getTranslation("obligations.ledger.lock")));
    }

    private void showNothing() {
        add(EmptyState.page(
                        getTranslation("obligations.ledger.unknown"), getTranslation("obligations.ledger.unknown-why"))
                .action(new LinkButton(LIST, getTranslation("obligations.ledger.back"))));
    }

    private void changed(String words) {
        said.setText(words);
        sheet = Optional.ofNullable(id).flatMap(desk::again);
        show();
        Focus.on(said);
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("obligations.ledger.title"));
    }
}
