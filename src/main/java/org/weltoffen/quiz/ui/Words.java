package org.weltoffen.quiz.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.weltoffen.language.Language;

/// The words of the house in the language that someone reads in.
record Words(I18NProvider provider, Language language) {

    String of(String key, Object... values) {
        return provider.getTranslation(key, language.locale(), values);
    }
}
