package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Days as people of a language read and write them.
final class Days {

    private Days() {}

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /// A field for a day that takes what people type.
    static DatePicker field(String label, Locale locale) {
        return read(new DatePicker(label), locale);
    }

    /// Lets a field take what people type, and show days as they stand everywhere else.
    static DatePicker read(DatePicker field, Locale locale) {
        field.setLocale(locale);
        var words = new DatePicker.DatePickerI18n();
        words.setFirstDayOfWeek(1);
        words.setDateFormats(
                locale.getLanguage().equals("de") ? "dd.MM.yyyy" : "d MMM yyyy", "d.M.yyyy", "d.M.yy", "yyyy-MM-dd");
        words.setToday(field.getTranslation("obligations.day.today"));
        words.setCancel(field.getTranslation("obligations.day.cancel"));
        field.setI18n(words);
        return field;
    }
}
