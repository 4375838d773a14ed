package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.language.Language;

/// What people do and what machines do, and what must not get lost or double by it.
@BrowserTest
class FaultIT {

    private static final String REVIEWER = "10298774";

    private final House house;
    private final JdbcClient db;

    @Autowired
    FaultIT(House house, JdbcClient db) {
        this.house = house;
        this.db = db;
    }

    @Test
    void aKilledServerHasLostNoAnswer() {
        try (var server = new AnotherServer(Path.of("target/another-server"))) {
            var katrin = house.learner(Chromium.visitor(server.address()).signIn("katrin"));
            katrin.triesTheQuizFirst();
            var first = katrin.questionOnScreen(1);
            katrin.answersRight(1, 3);
            katrin.visitor().presses("Nächste Frage");
            var fourth = katrin.questionOnScreen(4);

            server.killAndStartAgain();
            katrin.page().reload();
            katrin.visitor().isAt("/login.*").fillSignIn("katrin", Visitor.PASSWORD);

            katrin.visitor().isAt(katrin.address("quiz/4"));
            assertThat(katrin.questionOnScreen(4)).isEqualTo(fourth);
            assertThat(katrin.page().getByText("3 von %d beantwortet".formatted(katrin.questions())))
                    .isVisible();
            katrin.visitor().open(katrin.address("quiz/1")).sees(first.text().in(Language.DE));
            katrin.answering().shows(first);
        }
    }

    @Test
    void aDoubleClickAndASecondTabSubmitOnce() {
        var matthias = house.learner("pruefer");
        matthias.triesTheQuizFirst();
        matthias.answersRight();
        var secondTab = matthias.visitor().newTab();
        secondTab.navigate(matthias.page().url());
        var submitThere = secondTab.getByRole(AriaRole.BUTTON, Visitor.named("Test abgeben"));
        assertThat(submitThere).isVisible();

        matthias.page()
                .getByRole(AriaRole.BUTTON, Visitor.named("Test abgeben"))
                .dblclick();
        matthias.visitor().isAt(matthias.address("result"));
        submitThere.click();
        assertThat(secondTab.getByRole(AriaRole.HEADING).first()).containsText("Geschafft");

        await().pollInSameThread().until(() -> rows("certificates_issued_v"), count -> count == 1);
        assertThat(rows("progress_completion_v")).isEqualTo(1);
        assertThat(attempts()).isEqualTo(1);
        assertThat(matthias.visitor().faults()).isEmpty();
    }

    @Test
    void theBackButtonLeadsToTheQuestionBeforeWithItsAnswer() {
        var jonas = house.learner("admin");
        jonas.visitor().open("/library").follows(jonas.course().title().in(Language.DE));
        jonas.triesTheQuizFirst();
        jonas.visitor().open(jonas.address("quiz/1"));
        var first = jonas.questionOnScreen(1);
        jonas.answersRight(1, 3);
        jonas.page().goBack();
        var second = jonas.questionOnScreen(2);
        jonas.answering().shows(second);
        jonas.page().goBack();
        assertThat(jonas.questionOnScreen(1)).isEqualTo(first);
        jonas.answering().shows(first);

        jonas.page().goForward();
        assertThat(jonas.questionOnScreen(2)).isEqualTo(second);
        assertThat(jonas.page().getByText("3 von %d beantwortet".formatted(jonas.questions())))
                .isVisible();
        assertThat(jonas.visitor().faults()).isEmpty();
    }

    /// What a view has of the reviewer and this course version since an hour.
    private int rows(String view) {
        return db.sql("""
                        select count(*)
                        from %s v
                        join people_employee_v e on e.employee_id = v.employee_id
                        join progress_completion c on c.completion_id = v.completion_id
                        where e.staff_number = :staffNumber
                          and c.completed_at > utc_timestamp() - interval 1 hour
                        """.formatted(view))
                .param("staffNumber", REVIEWER)
                .query(Integer.class)
                .single();
    }

    private int attempts() {
        return db.sql("""
                        select count(*)
                        from progress_attempt a
                        join progress_run r on r.run_id = a.run_id
                        join people_employee_v e on e.employee_id = r.employee_id
                        where e.staff_number = :staffNumber
                          and a.begun_at > utc_timestamp() - interval 1 hour
                        """).param("staffNumber", REVIEWER).query(Integer.class).single();
    }
}
