package org.weltoffen.certificates;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.language.Language;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.progress.CompletionId;
import org.weltoffen.progress.CourseCompleted;

/// In which language someone read when they completed a course. Their page is only known at that moment, the
/// certificate is issued a little later; in between the language is kept here.
@Component
class Readers {

    private final JdbcClient db;

    Readers(JdbcClient db) {
        this.db = db;
    }

    /// Runs where the course is completed, in its transaction.
    @EventListener
    void remember(CourseCompleted completed) {
        page().ifPresent(language -> db.sql("""
                insert into certificates_reader (completion_id, employee_id, language)
                values (:completion, :employee, :language)
                on duplicate key update language = values(language)
                """)
                .param("completion", completed.completion().value())
                .param("employee", completed.employee().value())
                .param("language", language.tag())
                .update());
    }

    Language languageOf(CompletionId completion) {
        return db.sql("""
                select language
                from certificates_reader
                where completion_id = :completion
                """)
                .param("completion", completion.value())
                .query(String.class)
                .optional()
                .map(Readers::language)
                .orElse(Language.DE);
    }

    /// The language someone read in last: of the completion not yet certified, otherwise of their newest certificate.
    Language languageOf(EmployeeId employee) {
        return db.sql("""
                (select language, 0 as place
                 from certificates_reader
                 where employee_id = :employee)
                union all
                (select language, 1
                 from certificates_certificate
                 where employee_id = :employee
                 order by id desc
                 limit 1)
                order by place
                limit 1
                """)
                .param("employee", employee.value())
                .query((row, number) -> row.getString("language"))
                .optional()
                .map(Readers::language)
                .orElse(Language.DE);
    }

    void forget(CompletionId completion) {
        db.sql("""
                delete from certificates_reader
                where completion_id = :completion
                """).param("completion", completion.value()).update();
    }

    private static Optional<Language> page() {
        return Optional.ofNullable(UI.getCurrent()).map(page -> Language.of(page.getLocale()));
    }

    private static Language language(String tag) {
        return Language.of(Locale.of(tag));
    }
}
