package org.weltoffen.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.ErrorReference;
import org.weltoffen.shell.LinkButton;

/// A page that could not be shown: what happened, in one sentence, and a way home.
@Tag("div")
abstract class ErrorPage extends Component implements HasDynamicTitle {

    private String title = "";

    final void say(String titleKey, String textKey) {
        title = getTranslation(titleKey);
        addClassNames("wrap", "error-page");
        getElement().removeAllChildren();
        getElement()
                .appendChild(EmptyState.page(title, getTranslation(textKey))
                        .action(new LinkButton("", getTranslation("shell.error.home")).primary())
                        .getElement());
    }

    final void name(ErrorReference reference) {
        var line = new Paragraph(getTranslation("shell.error.reference", reference));
        line.addClassNames("error-reference", "small", "muted");
        getElement().appendChild(line.getElement());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", title);
    }
}
