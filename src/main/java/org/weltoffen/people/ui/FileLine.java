package org.weltoffen.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.weltoffen.people.Delivery;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.Lucide;

/// Which file this is about.
class FileLine extends Section {

    FileLine(Delivery delivery) {
        addClassNames("card", "import-file-line");
        var name = new Paragraph(delivery.fileName());
        name.addClassName("import-file-name");
        var checksum =
                getTranslation("people.import.checksum", delivery.checksum().substring(0, 16));
        var words = new Div(
                name,
                new Paragraph(
                        delivery.lines() == 0
                                ? checksum
                                : getTranslation(
                                        "people.import.compared",
                                        delivery.lines(),
                                        Days.day(delivery.settings().asOf(), getLocale()),
                                        delivery.checksum().substring(0, 16))));
        words.addClassName("import-file-words");
        add(
                new Icon(Lucide.FILE_TEXT),
                words,
                new LinkButton(PeopleNavigation.IMPORT, getTranslation("people.import.other-file")));
    }
}
