package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.BiConsumer;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.EvidenceDesk;
import org.weltoffen.obligations.EvidenceDesk.Decision;

/// One thing to decide on: what the person says, the file, and the two ways to go on.
class EvidenceItem extends Section {

    private static final int LONGEST_ANSWER = 600;

    private final EvidenceDesk desk;
    private final EvidenceDesk.Item item;
    private final BiConsumer<Decision, String> onDecision;
    private final DatePicker until;
    private final TextArea answer = new TextArea(getTranslation("obligations.evidence.desk.answer"));
    private final Paragraph said = new Paragraph();

    EvidenceItem(EvidenceDesk desk, EvidenceDesk.Item item, Clock clock, BiConsumer<Decision, String> onDecision) {
        this.desk = desk;
        this.item = item;
        this.onDecision = onDecision;
        until = Days.field(getTranslation("obligations.evidence.desk.until"), getLocale());
        until.setHelperText(getTranslation("obligations.evidence.desk.until-help"));
        until.setValue(LocalDate.of(item.year().year(), Month.DECEMBER, 31));
        until.setMax(LocalDate.now(clock).plusYears(3));
        until.setMin(item.evidence().claim().doneOn());
        answer.setMaxLength(LONGEST_ANSWER);
        answer.setWidthFull();
        said.getElement().setAttribute("role", "status");
        addClassName("card");
        add(new H2(item.evidence().claim().title()), who(), what(), file(), decide(), giveBack(), said);
    }

    private Paragraph who() {
        return new Paragraph(getTranslation(
                "obligations.evidence.desk.who",
                item.person().sortName(),
                item.person().staffNumber(),
                item.person().officeName()));
    }

    private Paragraph what() {
        var claim = item.evidence().claim();
        var what = new Paragraph("%s · %s"
                .formatted(
                        getTranslation(
                                "obligations.evidence.what",
                                claim.provider(),
                                Days.day(claim.doneOn(), getLocale()),
                                claim.minutes()),
                        getTranslation(
                                "obligations.evidence.desk.for",
                                item.year().policyName().in(Language.of(getLocale())),
                                String.valueOf(item.year().year()))));
        what.addClassNames("small", "muted");
        return what;
    }

    private Div file() {
        var row = new Div(EvidenceLook.download(
                () -> desk.file(item.evidence().id()), getTranslation("obligations.evidence.desk.file")));
        row.addClassName("row");
        return row;
    }

    private Div decide() {
        var recognise = new Button(getTranslation("obligations.evidence.desk.recognise"), _ -> recognise());
        recognise.addThemeName("primary");
        recognise.setAriaLabel(getTranslation(
                "obligations.evidence.desk.recognise-label",
                item.evidence().claim().title()));
        var row = new Div(until, recognise);
        row.addClassNames("row", "evidence-decide");
        return row;
    }

    private NativeDetails giveBack() {
        var send = new Button(getTranslation("obligations.evidence.desk.return"), _ -> sendBack());
        var box = new Div(new Paragraph(getTranslation("obligations.evidence.desk.return-help")), answer, send);
        box.addClassName("stack");
        var details = new NativeDetails(getTranslation("obligations.evidence.desk.return-open"), box);
        details.addClassName("disclosure");
        return details;
    }

    private void recognise() {
        if (until.isInvalid()) {
            said.setText(getTranslation("obligations.evidence.desk.until-help"));
            return;
        }
        onDecision.accept(
                desk.recognise(item.evidence(), until.getValue()),
                getTranslation(
                        "obligations.evidence.desk.recognised", item.person().displayName()));
    }

    private void sendBack() {
        if (answer.getValue().isBlank()) {
            said.setText(getTranslation("obligations.evidence.desk.answer-missing"));
            return;
        }
        onDecision.accept(
                desk.giveBack(item.evidence(), answer.getValue()),
                getTranslation(
                        "obligations.evidence.desk.returned", item.person().displayName()));
    }
}
