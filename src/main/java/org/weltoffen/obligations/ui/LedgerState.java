package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.Batch;
import org.weltoffen.obligations.Change;
import org.weltoffen.obligations.LedgerDesk;
import org.weltoffen.obligations.LedgerDesk.Sheet;
import org.weltoffen.obligations.Obligation;
import org.weltoffen.obligations.Status;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// Where the row stands, why it is due when it is, and what can be changed by hand.
class LedgerState extends Section {

    private final Sheet sheet;
    private final LedgerDesk desk;
    private final Clock clock;
    private final Consumer<String> onChange;

    LedgerState(Sheet sheet, LedgerDesk desk, Clock clock, Consumer<String> onChange) {
        this.sheet = sheet;
        this.desk = desk;
        this.clock = clock;
        this.onChange = onChange;
        addClassNames("card", "stack");
        var head = new Div(new H2(sheet.obligation().policyName().in(Language.of(getLocale()))), badge());
        head.addClassName("card-head");
        var why = new Why(sheet.due());
        why.setOpen(true);
        add(
                head,
                new Paragraph(
                        getTranslation("obligations.ledger.due", day(sheet.due().on()))),
                why,
                actions());
    }

    private StatusBadge badge() {
        var obligation = sheet.obligation();
        var today = LocalDate.now(clock);
        return new StatusBadge(
                switch (obligation.status()) {
                    case FULFILLED, RECOGNISED -> Kind.SUCCESS;
                    case OPEN -> obligation.isOverdue(today) ? Kind.ERROR : Kind.NEUTRAL;
                    case LAPSED -> Kind.NEUTRAL;
                    case EXEMPT, PAUSED, WITHDRAWN -> Kind.OUTLINE;
                },
                word(obligation, today));
    }

    private String word(Obligation obligation, LocalDate today) {
        return obligation.isOverdue(today) ? getTranslation("obligations.status.overdue") : word(obligation.status());
    }

    /// For the personnel department an open row is open, whether somebody has begun or not (rule DV-03).
    private String word(Status status) {
        return status == Status.OPEN
                ? getTranslation("reports.status.open")
                : getTranslation("obligations.status." + status.name().toLowerCase(Locale.ROOT));
    }

    private Div actions() {
        var row = new Div();
        row.addClassName("row");
        if (sheet.isPausedByHand(LocalDate.now(clock))) {
            row.add(new Button(getTranslation("obligations.change.resume"), _ -> change(new Change.Resume())));
        }
        for (var kind : Batch.Kind.values()) {
            if (fits(kind)) {
                row.add(new Button(getTranslation("obligations.change." + kind.key()), _ -> ask(kind)));
            }
        }
        return row;
    }

    private boolean fits(Batch.Kind kind) {
        var status = sheet.obligation().status();
        return switch (kind) {
            case EXTEND, PAUSE -> status == Status.OPEN;
            case EXEMPT -> status == Status.OPEN || status == Status.PAUSED;
            case RECOGNISE -> !status.isMet() && status != Status.WITHDRAWN;
        };
    }

    private void ask(Batch.Kind kind) {
        new ChangeDialog(kind, sheet.person().displayName(), clock, this::change).open();
    }

    private void change(Change change) {
        onChange.accept(
                switch (desk.change(sheet.obligation(), change)) {
                    case Change.Result.Done _ -> getTranslation("obligations.change.done");
                    case Change.Result.Refused(var status) ->
                        getTranslation("obligations.change.refused", word(status));
                    case Change.Result.Conflict _ -> getTranslation("obligations.change.conflict", latest());
                });
    }

    /// What somebody else did since this page was opened.
    private String latest() {
        var known = sheet.story().size();
        return desk.again(sheet.obligation().id()).stream()
                .flatMap(now -> now.story().stream().skip(known))
                .map(entry -> getTranslation(
                        "obligations.ledger.event." + entry.kind().key()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("–");
    }

    private String day(LocalDate day) {
        return Days.day(day, getLocale());
    }
}
