package org.weltoffen.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import java.util.function.Function;
import org.weltoffen.people.Looking;
import org.weltoffen.people.MergeChoice;
import org.weltoffen.people.MergePreview;
import org.weltoffen.people.MergeRefusal;
import org.weltoffen.people.MergeSide;
import org.weltoffen.people.Merged;
import org.weltoffen.people.Merges;
import org.weltoffen.shell.ErrorNote;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.Note;

/// What of two records stays, what a merge would do, and the button for it.
class MergeStep extends Section {

    private final Merges merges;
    private final MergeSide one;
    private final MergeSide other;
    private final Consumer<MergePreview> onDone;
    private final RadioButtonGroup<MergeSide> number;
    private final RadioButtonGroup<MergeSide> name;
    private final RadioButtonGroup<MergeSide> login;
    private final H2 heading = new H2(getTranslation("people.merge.what-stays"));
    private final Div answer = new Div();

    MergeStep(Merges merges, MergeSide one, MergeSide other, Consumer<MergePreview> onDone) {
        this.merges = merges;
        this.one = one;
        this.other = other;
        this.onDone = onDone;
        addClassName("merge-choice");
        number = choice(
                "people.merge.number",
                side -> getTranslation("people.merge.number-of", side.staffNumber(), side.sortName(), side.office()));
        name = choice("people.merge.name", MergeSide::displayName);
        login = choice("people.merge.login", side -> side.login() == null ? "–" : side.login());
        login.setHelperText(getTranslation("people.merge.login-help"));
        answer.addClassName("merge-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        var first = first();
        number.setValue(first);
        name.setValue(first);
        login.setValue(first);
        number.setReadOnly(merges.isThere(one) != merges.isThere(other));
        name.setVisible(!one.displayName().equals(other.displayName()));
        login.setVisible(one.login() != null && other.login() != null);
        var fields = new Div(number, name, login);
        fields.addClassName("merge-fields");
        var card = new Div(heading, fields);
        card.addClassName("card");
        add(card, answer);
        number.addValueChangeListener(_ -> look());
        name.addValueChangeListener(_ -> look());
        login.addValueChangeListener(_ -> look());
        look();
    }

    H2 heading() {
        return heading;
    }

    /// The record that is on the staff stays; of two such the one this began with.
    private MergeSide first() {
        return merges.isThere(one) || !merges.isThere(other) ? one : other;
    }

    private RadioButtonGroup<MergeSide> choice(String key, Function<MergeSide, String> value) {
        var group = new RadioButtonGroup<MergeSide>();
        group.setLabel(getTranslation(key));
        group.setItems(one, other);
        group.setItemLabelGenerator(side -> value.apply(side));
        return group;
    }

    private void look() {
        var remaining = number.getValue();
        var former = remaining.equals(one) ? other : one;
        var choice = new MergeChoice(
                name.isVisible() && name.getValue().equals(former),
                login.isVisible() && login.getValue().equals(former));
        switch (merges.preview(former.id(), remaining.id(), choice)) {
            case Looking.Possible possible -> show(possible.preview());
            case Looking.Refused refused -> refuse(refused.why());
        }
    }

    private void show(MergePreview preview) {
        answer.removeAll();
        answer.add(new MergeLines(preview), bar(preview));
    }

    private Div bar(MergePreview preview) {
        var merge = new Button(getTranslation("people.merge.button"), _ -> merge(preview));
        merge.setDisableOnClick(true);
        merge.addThemeName("primary");
        merge.addClassName("merge-button");
        var bar = new Div(merge);
        bar.addClassName("import-bar");
        return bar;
    }

    private void merge(MergePreview preview) {
        switch (merges.merge(preview)) {
            case Merged.Done _ -> onDone.accept(preview);
            case Merged.Refused refused -> {
                refuse(refused.why());
                Focus.on(heading);
            }
            case Merged.Outdated outdated -> {
                show(outdated.now());
                answer.addComponentAsFirst(new Note(Note.Kind.INFO, getTranslation("people.merge.outdated")));
                Focus.on(heading);
            }
        }
    }

    private void refuse(MergeRefusal why) {
        answer.removeAll();
        answer.add(new ErrorNote(getTranslation(why.key()), getTranslation("people.merge.nothing-changed")));
    }
}
