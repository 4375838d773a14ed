package org.weltoffen.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.weltoffen.language.Edition;
import org.weltoffen.language.Language;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.ReadingEdition;

/// The switches for language and for light or dark. Both are remembered in cookies and keep the page.
final class Preferences {

    private static final String SWITCH_THEME = """
            const root = document.documentElement;
            const theme = getComputedStyle(root).colorScheme.includes('dark') ? 'light' : 'dark';
            root.setAttribute('theme', theme);
            document.cookie = '%s=' + theme + ';path=/;max-age=31536000;samesite=lax'
                + (location.protocol === 'https:' ? ';secure' : '');
            """.formatted(PageStart.THEME);

    private Preferences() {}

    static Component language() {
        var ui = UI.getCurrent();
        var other = Language.of(ui.getLocale()) == Language.DE ? Language.EN : Language.DE;
        var button = tool(Lucide.LANGUAGES, ui.getTranslation("shell.language.switch"));
        button.getElement().setAttribute("lang", other.tag());
        button.add(new Span(ui.getTranslation("shell.language.other")));
        button.addClickListener(_ -> ReadingEdition.choose(Edition.of(other)));
        return button;
    }

    static NativeButton theme() {
        var button = tool(Lucide.MOON, UI.getCurrent().getTranslation("shell.theme.switch"));
        button.addClickListener(_ -> UI.getCurrent().getPage().executeJs(SWITCH_THEME));
        return button;
    }

    private static NativeButton tool(Lucide icon, String label) {
        var button = new NativeButton();
        button.addClassName("tool");
        button.setAriaLabel(label);
        button.add(new Icon(icon));
        return button;
    }
}
