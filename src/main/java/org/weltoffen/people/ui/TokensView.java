package org.weltoffen.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.access.Token;
import org.weltoffen.access.TokenPurpose;
import org.weltoffen.access.Tokens;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.Note;
import org.weltoffen.shell.PageHeader;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// The programs that may hand in staff files, and a token for a new one.
@Route(PeopleNavigation.TOKENS)
@Menu(title = "people.tokens.title", order = 45, icon = "shield-check")
@RolesAllowed({Role.Names.HR, Role.Names.ADMIN})
class TokensView extends Div implements HasDynamicTitle {

    private final Tokens tokens;
    private final Clock clock;
    private final TextField name = new TextField();
    private final DatePicker expires = new DatePicker();
    private final Div said = new Div();
    private final Div list = new Div();

    TokensView(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        addClassNames("wrap", "page", "staff-import");
        said.getElement().setAttribute("role", "status");
        add(header(), form(), said, new H2(getTranslation("people.tokens.list")), list);
        add(new LockLine(getTranslation("people.tokens.lock")));
        show();
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("people.tokens.title"));
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("people.tokens.title")).lead(getTranslation("people.tokens.lead"));
    }

    private Div form() {
        var today = LocalDate.now(clock);
        name.setLabel(getTranslation("people.tokens.name"));
        name.setMaxLength(100);
        expires.setLabel(getTranslation("people.tokens.expires"));
        expires.setMin(today);
        expires.setMax(today.plusYears(2));
        expires.setValue(today.plusYears(1));
        var create = new Button(getTranslation("people.tokens.create"), _ -> create());
        create.addThemeName("primary");
        var form = new Div(name, expires, create);
        form.addClassNames("card", "people-filter");
        return form;
    }

    private void create() {
        said.removeAll();
        @Nullable LocalDate day = expires.getValue();
        if (name.getValue().isBlank() || day == null || expires.isInvalid()) {
            said.add(new Note(Note.Kind.WARNING, getTranslation("people.tokens.incomplete")));
            return;
        }
        var token = tokens.create(name.getValue(), TokenPurpose.STAFF_IMPORTS, day);
        said.add(new Note(Note.Kind.SUCCESS, getTranslation("people.tokens.created")).add(new Code(token)));
        name.clear();
        show();
    }

    private void show() {
        list.removeAll();
        var all = tokens.all();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("people.tokens.none")));
            return;
        }
        var items = new UnorderedList();
        all.forEach(token -> items.add(item(token)));
        list.add(items);
        list.addClassName("import-history");
    }

    private ListItem item(Token token) {
        var words = new Div(
                new Paragraph(token.name()),
                new Paragraph(getTranslation(
                        "people.tokens.line",
                        Days.day(token.expiresOn(), getLocale()),
                        token.createdBy(),
                        token.lastUsedAt() == null
                                ? getTranslation("people.tokens.never")
                                : Days.time(token.lastUsedAt(), clock.getZone(), getLocale()))));
        var item = new ListItem(words);
        if (token.isValidOn(LocalDate.now(clock))) {
            item.add(revoke(token));
        } else {
            item.add(new StatusBadge(Kind.NEUTRAL, getTranslation("people.tokens.over")));
        }
        return item;
    }

    private Button revoke(Token token) {
        var revoke = new Button(getTranslation("people.tokens.revoke"), _ -> {
            tokens.revoke(token.id());
            said.removeAll();
            show();
        });
        revoke.setAriaLabel(getTranslation("people.tokens.revoke-named", token.name()));
        return revoke;
    }
}
