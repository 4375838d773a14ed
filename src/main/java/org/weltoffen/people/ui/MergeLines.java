package org.weltoffen.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.weltoffen.people.MergePreview;
import org.weltoffen.people.spi.Brought;

/// What a merge would do, in sentences and as a table.
class MergeLines extends Section {

    MergeLines(MergePreview preview) {
        addClassNames("card", "merge-lines");
        add(
                new H2(getTranslation("people.merge.preview")),
                new Paragraph(getTranslation(
                        "people.merge.sentence",
                        preview.former().staffNumber(),
                        preview.remaining().staffNumber(),
                        (preview.choice().nameOfFormer() ? preview.former() : preview.remaining()).displayName())),
                new Paragraph(login(preview)),
                table(preview),
                new Paragraph(getTranslation("people.merge.undo-hint")));
    }

    private String login(MergePreview preview) {
        var former = preview.former().login();
        var remaining = preview.remaining().login();
        if (former == null && remaining == null) {
            return getTranslation("people.merge.login-none");
        }
        if (former == null || remaining == null) {
            return getTranslation("people.merge.login-one", former == null ? remaining : former);
        }
        return preview.choice().loginOfFormer()
                ? getTranslation("people.merge.login-both", former, remaining)
                : getTranslation("people.merge.login-both", remaining, former);
    }

    private HtmlContainer table(MergePreview preview) {
        var table = new HtmlContainer("table");
        table.addClassNames("posts", "merge-table");
        var head = new HtmlContainer("thead");
        head.add(row(
                "th",
                Stream.of(
                        getTranslation("people.merge.column.what"),
                        preview.former().staffNumber(),
                        preview.remaining().staffNumber(),
                        getTranslation("people.merge.column.then"))));
        var body = new HtmlContainer("tbody");
        preview.lines().forEach(line -> body.add(row(line, preview)));
        table.add(head, body);
        return table;
    }

    private HtmlContainer row(Brought line, MergePreview preview) {
        return row(
                "td",
                Stream.of(
                        getTranslation("people.merge.thing." + line.key()),
                        count(line, line.former(), preview.former().staffNumber()),
                        count(line, line.remaining(), preview.remaining().staffNumber()),
                        then(line)));
    }

    /// On a phone the head of the table is away, so that a count names its record.
    private String count(Brought line, int count, String number) {
        return line.isCounted() ? getTranslation("people.merge.count", count, number) : "–";
    }

    private String then(Brought line) {
        return line.both() == 0
                ? getTranslation("people.merge.then." + line.key())
                : "%s %s"
                        .formatted(
                                getTranslation("people.merge.then." + line.key()),
                                getTranslation("people.merge.both." + line.key(), line.both(), line.which()));
    }

    private static HtmlContainer row(String tag, Stream<String> cells) {
        var row = new HtmlContainer("tr");
        cells.forEach(text -> {
            var cell = new HtmlContainer(tag);
            cell.add(new Span(text));
            row.add(cell);
        });
        return row;
    }
}
