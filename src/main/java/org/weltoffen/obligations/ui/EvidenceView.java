package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.weltoffen.access.Role;
import org.weltoffen.obligations.Evidence;
import org.weltoffen.obligations.MyEvidence;
import org.weltoffen.shell.Breadcrumb;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.Note;
import org.weltoffen.shell.PageHeader;

/// What the person learned elsewhere: hand it in, and see what became of it.
@Route("year/evidence")
@RolesAllowed(Role.Names.EMPLOYEE)
class EvidenceView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final MyEvidence evidence;
    private final H2 mine = new H2();

    EvidenceView(MyEvidence evidence) {
        this.evidence = evidence;
        addClassNames("wrap", "page", "evidence");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var years = evidence.countsFor();
        add(new PageHeader(title())
                .breadcrumb(new Breadcrumb()
                        .step(getTranslation("obligations.my-year.menu"), "year")
                        .here(title()))
                .lead(getTranslation("obligations.evidence.lead")));
        add(years.isEmpty() ? nothingOpen() : new EvidenceForm(evidence, years, this::handedIn), mine());
        add(new LockLine(getTranslation("obligations.evidence.lock")));
    }

    private EmptyState nothingOpen() {
        return new EmptyState(
                        getTranslation("obligations.evidence.nothing-open"),
                        getTranslation("obligations.evidence.nothing-open-why"))
                .action(new LinkButton("year", getTranslation("obligations.evidence.to-year")));
    }

    private void handedIn() {
        show();
        var note = new Note(Note.Kind.SUCCESS, getTranslation("obligations.evidence.handed-in"));
        note.getElement().setAttribute("role", "status");
        addComponentAtIndex(1, note);
        Focus.on(note);
    }

    private Div mine() {
        mine.setText(getTranslation("obligations.evidence.mine"));
        var box = new Div(mine);
        box.addClassName("stack");
        var all = evidence.all();
        if (all.isEmpty()) {
            box.add(new Paragraph(getTranslation("obligations.evidence.none")));
            return box;
        }
        var list = new UnorderedList();
        list.addClassName("evidence-list");
        all.forEach(one -> list.add(item(one)));
        box.add(list);
        return box;
    }

    private ListItem item(Evidence one) {
        var name = new Span(one.claim().title());
        name.addClassName("card-list-name");
        var head = new Div(name, EvidenceLook.badge(one.state(), this));
        head.addClassNames("row", "between");
        var what = new Paragraph(getTranslation(
                "obligations.evidence.what",
                one.claim().provider(),
                Days.day(one.claim().doneOn(), getLocale()),
                one.claim().minutes()));
        what.addClassNames("small", "muted");
        var item = new ListItem(head, what);
        item.addClassName("card");
        outcome(one, item);
        return item;
    }

    private void outcome(Evidence one, ListItem item) {
        var answer = one.answer();
        if (answer != null) {
            item.add(new Paragraph(getTranslation("obligations.evidence.answer", answer)));
        }
        var until = one.validUntil();
        if (until != null) {
            item.add(new Paragraph(getTranslation("obligations.evidence.valid-until", Days.day(until, getLocale()))));
        }
        var actions = new Div();
        actions.addClassName("row");
        if (one.hasFile()) {
            actions.add(EvidenceLook.download(
                    () -> evidence.file(one.id()), getTranslation("obligations.evidence.download")));
        }
        if (one.state() == Evidence.State.WAITING) {
            var back = new Button(getTranslation("obligations.evidence.take-back"), _ -> {
                evidence.takeBack(one.id());
                show();
                Focus.on(mine);
            });
            back.setAriaLabel(getTranslation(
                    "obligations.evidence.take-back-label", one.claim().title()));
            actions.add(back);
        }
        item.add(actions);
    }

    private String title() {
        return getTranslation("obligations.evidence.title");
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(title());
    }
}
