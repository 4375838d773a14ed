package org.weltoffen.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.notices.RuleBook;
import org.weltoffen.notices.Rules;

/// When people are reminded: as a sentence, and as fields to change it.
class RulesPanel extends Section {

    private final RuleBook book;
    private final CurrentUser user;
    private final Paragraph sentence = new Paragraph();
    private final TextField before = new TextField(getTranslation("notices.rules.before"));
    private final TextField after = new TextField(getTranslation("notices.rules.after"));
    private final IntegerField most = number("notices.rules.most", 1, Rules.MOST_EVER);
    private final IntegerField from = number("notices.rules.from", Rules.EARLIEST_HOUR, Rules.LATEST_HOUR - 1);
    private final IntegerField to = number("notices.rules.to", Rules.EARLIEST_HOUR + 1, Rules.LATEST_HOUR);
    private final Checkbox holidays = new Checkbox(getTranslation("notices.rules.holidays"));
    private final Paragraph said = new Paragraph();
    private int edition;

    RulesPanel(RuleBook book, CurrentUser user) {
        this.book = book;
        this.user = user;
        addClassNames("card", "stack");
        said.getElement().setAttribute("role", "status");
        before.setHelperText(getTranslation("notices.rules.days.help", Rules.FURTHEST));
        after.setHelperText(getTranslation("notices.rules.days.help", Rules.FURTHEST));
        var fields = new Div(before, after, most, from, to);
        fields.addClassName("rules-fields");
        var save = new Button(getTranslation("notices.rules.save"), _ -> save());
        add(new H2(getTranslation("notices.rules.title")), sentence, fields, holidays, save, said);
        show(book.current());
    }

    private IntegerField number(String key, int least, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void show(RuleBook.Edition current) {
        var rules = current.rules();
        edition = current.number();
        sentence.setText(getTranslation(
                "notices.rules.sentence",
                days(rules.before(), "notices.rules.sentence.before"),
                days(rules.after(), "notices.rules.sentence.after"),
                rules.fromHour(),
                rules.toHour(),
                rules.most()));
        before.setValue(Rules.write(rules.before()));
        after.setValue(Rules.write(rules.after()));
        most.setValue(rules.most());
        from.setValue(rules.fromHour());
        to.setValue(rules.toHour());
        holidays.setValue(rules.holidays());
    }

    private String days(List<Integer> days, String key) {
        return days.isEmpty()
                ? getTranslation(key + ".none")
                : getTranslation(key, Rules.write(days).replace(", ", getTranslation("notices.rules.and")));
    }

    private void save() {
        var rules = typed();
        if (rules == null) {
            said.setText(getTranslation("notices.rules.wrong", Rules.FURTHEST, Rules.MOST_EVER));
            return;
        }
        var changed = book.change(rules, edition, user.account());
        show(book.current());
        said.setText(getTranslation(changed ? "notices.rules.saved" : "notices.rules.changed"));
    }

    /// Null if what was typed makes no rules.
    private @Nullable Rules typed() {
        @Nullable Integer limit = most.getValue();
        @Nullable Integer first = from.getValue();
        @Nullable Integer last = to.getValue();
        if (limit == null || first == null || last == null) {
            return null;
        }
        try {
            return new Rules(
                    Rules.parse(before.getValue()),
                    Rules.parse(after.getValue()),
                    limit,
                    first,
                    last,
                    holidays.getValue());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
