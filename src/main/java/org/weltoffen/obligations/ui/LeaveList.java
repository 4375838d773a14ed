package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weltoffen.obligations.Leave;
import org.weltoffen.obligations.Leaves;
import org.weltoffen.obligations.LedgerDesk.Sheet;

/// When the person's clock stands still, and a line to enter more. There is no field for a reason.
class LeaveList extends Section {

    private final Sheet sheet;
    private final Leaves leaves;
    private final Consumer<String> onChange;

    LeaveList(Sheet sheet, Leaves leaves, Consumer<String> onChange) {
        this.sheet = sheet;
        this.leaves = leaves;
        this.onChange = onChange;
        addClassNames("card", "stack");
        add(
                new H2(getTranslation("obligations.ledger.leaves")),
                new Paragraph(getTranslation("obligations.ledger.leaves-help")));
        add(sheet.leaves().isEmpty() ? new Paragraph(getTranslation("obligations.ledger.leaves-none")) : list());
        add(enter());
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("card-list");
        sheet.leaves().forEach(leave -> list.add(line(leave)));
        return list;
    }

    private ListItem line(Leave leave) {
        var to = leave.to();
        var words = to == null
                ? getTranslation("obligations.ledger.leave-open", day(leave.from()))
                : getTranslation("obligations.ledger.leave", day(leave.from()), day(to));
        var end = Days.field(getTranslation("obligations.ledger.leave-end"), getLocale());
        end.setMin(leave.from());
        end.setValue(to);
        var go = new Button(getTranslation("obligations.ledger.leave-end-go"), _ -> end(leave, end.getValue()));
        var row = new Div(new Span(words), end, go);
        row.addClassNames("row", "leave-line");
        return new ListItem(row);
    }

    private void end(Leave leave, @Nullable LocalDate lastDay) {
        if (lastDay == null || lastDay.isBefore(leave.from())) {
            onChange.accept(getTranslation("obligations.ledger.leave-days"));
        } else {
            say(leaves.end(leave, lastDay));
        }
    }

    private Div enter() {
        var from = Days.field(getTranslation("obligations.ledger.leave-from"), getLocale());
        var to = Days.field(getTranslation("obligations.ledger.leave-to"), getLocale());
        var go = new Button(
                getTranslation("obligations.ledger.leave-enter"), _ -> enter(from.getValue(), to.getValue()));
        var row = new Div(from, to, go);
        row.addClassNames("row", "leave-line");
        return row;
    }

    private void enter(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || (to != null && to.isBefore(from))) {
            onChange.accept(getTranslation("obligations.ledger.leave-days"));
        } else {
            say(leaves.enter(sheet.person().id(), from, to));
        }
    }

    private void say(Leaves.Entered entered) {
        onChange.accept(
                switch (entered) {
                    case DONE -> getTranslation("obligations.ledger.leave-done");
                    case OVERLAPS -> getTranslation("obligations.ledger.leave-overlaps");
                    case CONFLICT -> getTranslation("obligations.ledger.leave-conflict");
                });
    }

    private String day(LocalDate day) {
        return Days.day(day, getLocale());
    }
}
