package org.weltoffen.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.weltoffen.access.Role;
import org.weltoffen.language.Language;
import org.weltoffen.notices.Preferences;
import org.weltoffen.notices.Wishes;
import org.weltoffen.people.Employee;
import org.weltoffen.people.Staff;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.PageHeader;

/// What mail someone wants, and in which language.
@Route("settings/notices")
@RolesAllowed(Role.Names.EMPLOYEE)
class WishesView extends Div implements HasDynamicTitle {

    private final Preferences preferences;
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final Checkbox digests = new Checkbox();
    private final Checkbox certificateNews = new Checkbox();
    private final Checkbox teamNews = new Checkbox();
    private final Paragraph said = new Paragraph();
    private int version;

    WishesView(Preferences preferences, Staff staff) {
        this.preferences = preferences;
        addClassNames("wrap", "page");
        staff.self().ifPresentOrElse(this::show, this::showNobody);
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("notices.wishes.title"));
    }

    private void showNobody() {
        add(EmptyState.page(getTranslation("notices.wishes.nobody"), getTranslation("notices.wishes.nobody.sentence")));
    }

    private void show(Employee self) {
        language.setLabel(getTranslation("notices.wishes.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> getTranslation("notices.wishes.language." + one.tag()));
        digests.setLabel(getTranslation("notices.wishes.digests"));
        certificateNews.setLabel(getTranslation("notices.wishes.certificates"));
        teamNews.setLabel(getTranslation("notices.wishes.team"));
        teamNews.setVisible(self.manager());
        said.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("notices.wishes.save"), _ -> save(self));
        save.addThemeName("primary");
        var form = new Div(language, digests, certificateNews, teamNews, save, said);
        form.addClassNames("card", "stack", "wishes-form");
        add(
                new PageHeader(getTranslation("notices.wishes.title")).lead(getTranslation("notices.wishes.lead")),
                form,
                new Paragraph(getTranslation("notices.wishes.always")),
                new LockLine(getTranslation("notices.wishes.lock")));
        fill(preferences.of(self.id()));
    }

    private void fill(Wishes wishes) {
        language.setValue(wishes.language());
        digests.setValue(wishes.digests());
        certificateNews.setValue(wishes.certificateNews());
        teamNews.setValue(wishes.teamNews());
        version = wishes.version();
    }

    private void save(Employee self) {
        var wishes = new Wishes(
                language.getValue(), digests.getValue(), certificateNews.getValue(), teamNews.getValue(), version);
        var saved = preferences.save(self.id(), wishes);
        fill(preferences.of(self.id()));
        said.setText(getTranslation(saved ? "notices.wishes.saved" : "notices.wishes.changed"));
    }
}
