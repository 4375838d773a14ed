package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.obligations.OutsideLine;
import org.weltoffen.obligations.OutsideLine.Outcome;
import org.weltoffen.obligations.OutsideLists;
import org.weltoffen.shell.Breadcrumb;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.PageHeader;

/// A list of what many people learned elsewhere: looked at line by line first, recognised then.
@Route("hr/evidence/list")
@RolesAllowed(Role.Names.HR)
class OutsideView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Charset OLD_OFFICE = Charset.forName("windows-1252");

    private final OutsideLists lists;
    private final Paragraph said = new Paragraph();
    private final Div answer = new Div();
    private final TextArea text = new TextArea();

    OutsideView(OutsideLists lists) {
        this.lists = lists;
        addClassNames("wrap", "page", "outside");
        said.getElement().setAttribute("role", "status");
        answer.addClassName("stack");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        text.setLabel(getTranslation("obligations.evidence.list.text"));
        text.setHelperText(getTranslation("obligations.evidence.list.help"));
        text.setWidthFull();
        var look = new Button(getTranslation("obligations.evidence.list.look"), _ -> look(text.getValue()));
        look.addThemeName("primary");
        var form = new Div(upload(), text, look, said);
        form.addClassNames("card", "evidence-form");
        add(
                new PageHeader(title())
                        .breadcrumb(new Breadcrumb()
                                .step(getTranslation("obligations.evidence.desk.title"), "hr/evidence")
                                .here(title()))
                        .lead(getTranslation("obligations.evidence.list.lead")),
                form,
                answer,
                new LockLine(getTranslation("obligations.evidence.list.lock")));
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setDropAllowed(false);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setUploadButton(new Button(getTranslation("obligations.evidence.choose-file")));
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> {
            text.setValue(read(bytes));
            look(text.getValue());
        }));
        return upload;
    }

    /// UTF-8, or what an old office program wrote.
    private static String read(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OLD_OFFICE);
        }
    }

    private void look(@Nullable String list) {
        answer.removeAll();
        if (list == null || list.isBlank()) {
            said.setText(getTranslation("obligations.evidence.list.nothing"));
            return;
        }
        var preview = lists.preview(list);
        var good = (int) preview.stream()
                .filter(line -> line.outcome() == Outcome.RECOGNISE)
                .count();
        said.setText(getTranslation("obligations.evidence.list.preview", good, preview.size() - good));
        answer.add(grid(preview));
        if (good > 0) {
            var apply = new Button(getTranslation("obligations.evidence.list.apply", good), _ -> apply(preview));
            apply.addThemeName("primary");
            apply.setDisableOnClick(true);
            answer.add(apply);
        }
    }

    private void apply(List<OutsideLine> preview) {
        said.setText(getTranslation("obligations.evidence.list.done", lists.apply(preview)));
        answer.removeAll();
        text.clear();
    }

    private Grid<OutsideLine> grid(List<OutsideLine> preview) {
        var grid = new Grid<OutsideLine>();
        grid.addClassName("wo-dense");
        grid.setAllRowsVisible(preview.size() <= 20);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setProperty("accessibleName", title());
        grid.addColumn(OutsideLine::number)
                .setHeader(getTranslation("obligations.evidence.list.line"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(OutsideLine::staffNumber).setHeader(getTranslation("obligations.evidence.list.staff-number"));
        grid.addColumn(line -> getTranslation(
                        "obligations.evidence.list." + line.outcome().key()))
                .setHeader(getTranslation("obligations.evidence.list.outcome"))
                .setFlexGrow(3);
        grid.setItems(preview);
        return grid;
    }

    private String title() {
        return getTranslation("obligations.evidence.list.title");
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(title());
    }
}
