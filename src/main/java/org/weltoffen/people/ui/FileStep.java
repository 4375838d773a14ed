package org.weltoffen.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import org.weltoffen.people.Deliveries;
import org.weltoffen.people.DeliveryId;
import org.weltoffen.people.file.FileFormat;
import org.weltoffen.people.file.Unreadable;
import org.weltoffen.shell.ErrorNote;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// Takes the file in.
class FileStep extends Section {

    private final Deliveries deliveries;
    private final Consumer<DeliveryId> onReceived;
    private final Div problem = new Div();

    FileStep(Deliveries deliveries, Consumer<DeliveryId> onReceived) {
        this.deliveries = deliveries;
        this.onReceived = onReceived;
        addClassNames("card", "import-file");
        add(
                new H2(getTranslation("people.import.file")),
                new Paragraph(getTranslation("people.import.file-text")),
                upload(),
                problem);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> receive(file.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileFormat.MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv", ".xlsx");
        var choose = new Button(getTranslation("people.import.choose"), new Icon(Lucide.UPLOAD));
        choose.addThemeName("primary");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Paragraph(getTranslation("people.import.drop")));
        upload.setDropLabelIcon(new Icon(Lucide.FILE_TEXT));
        upload.addFileRejectedListener(rejected -> say(Unreadable.Reason.NOT_A_TABLE.key()));
        return upload;
    }

    /// Handed over to where the person goes on, or told why not; the file is then forgotten.
    void receive(String name, byte[] file) {
        problem.removeAll();
        try {
            onReceived.accept(deliveries.receive(name, file));
        } catch (Unreadable e) {
            say(e.reason().key());
        }
    }

    private void say(String key) {
        problem.removeAll();
        problem.add(new ErrorNote(getTranslation(key), getTranslation("people.import.nothing-changed")));
    }
}
