package org.weltoffen.reports.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Language;
import org.weltoffen.reports.CompletionRow;

/// What a phone folds away of a line.
class CompletionDetails extends DescriptionList {

    CompletionDetails(CompletionRow row) {
        addClassName("completion-details");
        put("staff-number", row.staffNumber());
        put("unit", row.unit());
        put("office", row.office());
        put("policy", row.policy().in(Language.of(getLocale())));
        put("mode", getTranslation("reports.mode." + row.mode().key()));
        put("wave", row.wave() == null ? null : row.wave().toString());
        put("due", day(row.dueOn()));
        put("fulfilled", day(row.fulfilledOn()));
        put("certificate", row.certificateNumber());
    }

    private void put(String column, @Nullable String value) {
        if (value != null) {
            add(new Term(getTranslation("reports.column." + column)), new Description(value));
        }
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(day);
    }
}
