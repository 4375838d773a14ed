package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.Evidence;
import org.weltoffen.obligations.EvidenceFile;
import org.weltoffen.obligations.MyEvidence;
import org.weltoffen.obligations.Obligation;

/// What someone says about what they learned elsewhere, with the file that shows it.
class EvidenceForm extends Section {

    private static final int LONGEST = 200;
    private static final int MOST_MINUTES = 10_000;

    private final MyEvidence evidence;
    private final Runnable onHandedIn;
    private final TextField title = new TextField(getTranslation("obligations.evidence.title-field"));
    private final TextField provider = new TextField(getTranslation("obligations.evidence.provider"));
    private final DatePicker doneOn;
    private final IntegerField minutes = new IntegerField(getTranslation("obligations.evidence.minutes"));
    private final Select<Obligation> year = new Select<>();
    private final Upload upload = new Upload();
    private final Paragraph said = new Paragraph();
    private byte @Nullable [] content;

    EvidenceForm(MyEvidence evidence, List<Obligation> years, Runnable onHandedIn) {
        this.evidence = evidence;
        this.onHandedIn = onHandedIn;
        doneOn = Days.field(getTranslation("obligations.evidence.done-on"), getLocale());
        addClassNames("card", "evidence-form");
        title.setMaxLength(LONGEST);
        title.setWidthFull();
        provider.setMaxLength(LONGEST);
        provider.setWidthFull();
        minutes.setMin(1);
        minutes.setMax(MOST_MINUTES);
        minutes.setStepButtonsVisible(false);
        year.setLabel(getTranslation("obligations.evidence.year"));
        year.setItems(years);
        year.setItemLabelGenerator(this::label);
        year.setValue(years.getFirst());
        year.setVisible(years.size() > 1);
        said.getElement().setAttribute("role", "status");
        var send = new Button(getTranslation("obligations.evidence.send"), _ -> send());
        send.addThemeName("primary");
        var numbers = new Div(doneOn, minutes, year);
        numbers.addClassName("row");
        add(new H2(getTranslation("obligations.evidence.new")), title, provider, numbers, upload(), said, send);
    }

    private String label(Obligation obligation) {
        return "%d · %s".formatted(obligation.year(), obligation.policyName().in(Language.of(getLocale())));
    }

    private Div upload() {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MyEvidence.largestFile());
        upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png");
        upload.setUploadButton(new Button(getTranslation("obligations.evidence.choose-file")));
        upload.setDropAllowed(false);
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> take(bytes)));
        upload.addFileRemovedListener(_ -> content = null);
        upload.addFileRejectedListener(_ -> say("file.too-large"));
        var hint = new Paragraph(getTranslation("obligations.evidence.file-hint"));
        hint.addClassNames("small", "muted");
        var box = new Div(upload, hint);
        box.addClassName("evidence-upload");
        return box;
    }

    /// Looks into the file at once, so that nobody fills in a form for one that cannot be taken.
    void take(byte[] bytes) {
        switch (MyEvidence.look(bytes)) {
            case EvidenceFile.Check.Good _ -> {
                content = bytes;
                say("file.good");
            }
            case EvidenceFile.Check.Bad(var fault) -> {
                content = null;
                upload.clearFileList();
                say("file." + fault.key());
            }
        }
    }

    private void send() {
        var file = content;
        var on = doneOn.getValue();
        var howLong = minutes.getValue();
        if (title.isEmpty() || provider.isEmpty() || on == null || howLong == null || minutes.isInvalid()) {
            say("incomplete");
            return;
        }
        if (file == null) {
            say("no-file");
            return;
        }
        var claim = new Evidence.Claim(title.getValue(), provider.getValue(), on, howLong);
        switch (evidence.handIn(year.getValue().id(), claim, file)) {
            case MyEvidence.Result.HandedIn _ -> onHandedIn.run();
            case MyEvidence.Result.BadFile(var fault) -> say("file." + fault.key());
            case MyEvidence.Result.BadDay _ -> say("bad-day");
            case MyEvidence.Result.NothingToCountFor _ -> say("nothing-to-count-for");
        }
    }

    private void say(String key) {
        said.setText(getTranslation("obligations.evidence." + key));
    }
}
