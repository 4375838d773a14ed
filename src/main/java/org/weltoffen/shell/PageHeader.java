package org.weltoffen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// The head of a page: where it stands, its one h1, what can be done with all of it.
@Tag("div")
public class PageHeader extends Component implements HasStyle {

    private final Div words = new Div();
    private final Div actions = new Div();
    private final H1 title;

    public PageHeader(String title) {
        this.title = new H1(title);
        addClassName("page-header");
        words.addClassName("page-header-words");
        actions.addClassName("page-header-actions");
        words.add(this.title);
        getElement().appendChild(words.getElement());
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /// Puts the way back above the title.
    public PageHeader breadcrumb(Breadcrumb breadcrumb) {
        words.addComponentAsFirst(breadcrumb);
        return this;
    }

    /// One sentence below the title.
    public PageHeader lead(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("lead");
        words.add(paragraph);
        return this;
    }

    /// Buttons at the right, below the title on phones.
    public PageHeader actions(Component... buttons) {
        actions.add(buttons);
        getElement().appendChild(actions.getElement());
        return this;
    }
}
