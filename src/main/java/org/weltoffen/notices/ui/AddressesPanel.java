package org.weltoffen.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.weltoffen.notices.AddressFiles;
import org.weltoffen.notices.AddressFiles.Outlook;
import org.weltoffen.notices.AddressLine;
import org.weltoffen.notices.AddressLine.Outcome;
import org.weltoffen.shell.ErrorNote;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// Takes mail addresses from a file: first what it would change, then at a press of a button.
class AddressesPanel extends Section {

    private static final int SHOWN = 50;

    private final AddressFiles files;
    private final Runnable onEntered;
    private final Div answer = new Div();
    private final Paragraph said = new Paragraph();

    AddressesPanel(AddressFiles files, Runnable onEntered) {
        this.files = files;
        this.onEntered = onEntered;
        addClassNames("card", "stack");
        answer.addClassName("stack");
        said.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("notices.addresses.title")),
                new Paragraph(getTranslation("notices.addresses.text")),
                upload(),
                answer,
                said);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((_, bytes) -> receive(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(AddressFiles.MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv");
        upload.setUploadButton(new Button(getTranslation("notices.addresses.choose"), new Icon(Lucide.UPLOAD)));
        upload.setDropLabel(new Paragraph(getTranslation("notices.addresses.drop")));
        upload.setDropLabelIcon(new Icon(Lucide.FILE_TEXT));
        upload.addFileRejectedListener(_ -> showUnreadable());
        return upload;
    }

    void receive(byte[] file) {
        answer.removeAll();
        said.setText("");
        try {
            show(files.look(file), file);
        } catch (AddressFiles.Unreadable e) {
            showUnreadable();
        }
    }

    private void showUnreadable() {
        answer.removeAll();
        answer.add(new ErrorNote(
                getTranslation("notices.addresses.unreadable"), getTranslation("notices.addresses.unreadable.remedy")));
    }

    private void show(Outlook outlook, byte[] file) {
        answer.add(counts(outlook));
        if (!outlook.wrong().isEmpty()) {
            answer.add(new H3(getTranslation("notices.addresses.wrong")), wrong(outlook));
        }
        if (outlook.entered() == 0) {
            answer.add(new Paragraph(getTranslation("notices.addresses.nothing")));
            return;
        }
        var enter = new Button(getTranslation("notices.addresses.enter", outlook.entered()), _ -> enter(file));
        enter.addThemeName("primary");
        enter.setDisableOnClick(true);
        answer.add(enter);
    }

    private DescriptionList counts(Outlook outlook) {
        var list = new DescriptionList();
        list.addClassName("outbox-counts");
        list.add(
                count("new", outlook.count(Outcome.NEW)),
                count("changed", outlook.count(Outcome.CHANGED)),
                count("same", outlook.count(Outcome.SAME)),
                count("unknown", outlook.count(Outcome.UNKNOWN)),
                count("faulty", outlook.faulty()));
        return list;
    }

    private Div count(String key, int lines) {
        return new Div(
                new DescriptionList.Term(getTranslation("notices.addresses.count." + key)),
                new DescriptionList.Description(getTranslation("notices.outbox.number", lines)));
    }

    private UnorderedList wrong(Outlook outlook) {
        var list = new UnorderedList();
        list.addClassName("outbox-failures");
        outlook.wrong().stream().limit(SHOWN).forEach(line -> list.add(new ListItem(words(line))));
        if (outlook.wrong().size() > SHOWN) {
            list.add(new ListItem(
                    getTranslation("notices.addresses.more", outlook.wrong().size() - SHOWN)));
        }
        return list;
    }

    private String words(AddressLine line) {
        return getTranslation(
                "notices.addresses.line",
                Integer.toString(line.number()),
                getTranslation("notices.addresses.wrong." + line.outcome().key(), line.staffNumber(), line.mail()));
    }

    private void enter(byte[] file) {
        var entered = files.enter(file);
        answer.removeAll();
        said.setText(
                getTranslation("notices.addresses.done", entered.count(Outcome.NEW), entered.count(Outcome.CHANGED)));
        onEntered.run();
    }
}
