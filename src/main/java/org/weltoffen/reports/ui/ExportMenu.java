package org.weltoffen.reports.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.Supplier;
import org.weltoffen.reports.CompletionFilter;
import org.weltoffen.reports.CompletionList;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// The formats the present filter can be exported in.
class ExportMenu extends MenuBar {

    ExportMenu(CompletionList list, Supplier<CompletionFilter> filter) {
        addClassName("export-menu");
        var button = addItem(new Span(new Icon(Lucide.DOWNLOAD), new Span(getTranslation("reports.export.button"))));
        for (var exporter : list.exporters()) {
            button.getSubMenu().addItem(getTranslation("reports.export." + exporter.key()), _ -> new ExportDialog(
                            new CompletionsExport(list, filter.get()), exporter)
                    .open());
        }
    }
}
