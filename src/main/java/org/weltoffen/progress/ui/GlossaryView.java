package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.Glossary;
import org.weltoffen.language.Edition;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.PageHeader;
import org.weltoffen.shell.ReadingEdition;

/// All terms that courses explain, in the order of the alphabet.
@Route(ProgressNavigation.GLOSSARY)
@RolesAllowed(Role.Names.EMPLOYEE)
class GlossaryView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final Glossary glossary;

    GlossaryView(Glossary glossary) {
        this.glossary = glossary;
        addClassNames("wrap", "page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        var edition = ReadingEdition.now();
        var list = new DescriptionList();
        list.addClassName("glossary");
        glossary.entries(edition).forEach(entry -> add(list, entry, edition));
        add(
                new PageHeader(getTranslation("progress.glossary.title"))
                        .lead(getTranslation("progress.glossary.lead")),
                new EditionSwitch(this::draw),
                list.getChildren().findAny().isPresent()
                        ? list
                        : new EmptyState(
                                getTranslation("progress.glossary.empty"),
                                getTranslation("progress.glossary.empty-why")));
    }

    private void add(DescriptionList list, Glossary.Entry entry, Edition edition) {
        var term = new DescriptionList.Term(entry.term().term().in(edition));
        term.setId("term-" + entry.term().id());
        var text = new Paragraph(entry.term().text().in(edition));
        var course = new Anchor(
                ProgressNavigation.course(entry.course().id()),
                getTranslation("progress.glossary.from", entry.course().title().in(edition)));
        course.getElement().setAttribute("router-link", true);
        course.addClassName("small");
        list.add(term, new DescriptionList.Description(text, course));
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("progress.glossary.title"));
    }
}
