package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.spi.ContentFormat;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.Question;

/// What people do and what machines do, and what must not get lost or double by it.
@BrowserTest
class FaultIT {

    private static final String REVIEWER = "10298774";

    private final House house;
    private final JdbcClient db;
    private final Catalogue catalogue;
    private final List<ContentFormat> formats;

    @Autowired
    FaultIT(House house, JdbcClient db, Catalogue catalogue, List<ContentFormat> formats) {
        this.house = house;
        this.db = db;
        this.catalogue = catalogue;
        this.formats = formats;
    }

    /// Zeynep is in the middle of a quiz. Katrin has completed three courses: their seals are made, but wait for time
    /// stamps that never come. Matthias has answered a question of each type and reads a lesson. The server dies.
    @Test
    void aKilledServerLosesNoAnswerAndNoPlaceAndIssuesEachCertificateOnce() throws IOException {
        var content = "--weltoffen.content=" + coursesWithTheGallery();
        try (var silence = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                var server = new AnotherServer(
                        Path.of("target/another-server"),
                        content,
                        "--weltoffen.certificates.timestamp-service=http://localhost:" + silence.getLocalPort())) {
            var zeynep = house.learner(Chromium.visitor(server.address()).signIn("autorin"));
            zeynep.triesTheQuizFirst();
            var first = zeynep.questionOnScreen(1);
            zeynep.answersRight(1, 3);
            zeynep.visitor().presses("Nächste Frage");
            var fourth = zeynep.questionOnScreen(4);
            var katrin = house.learner(Chromium.visitor(server.address()).signIn("katrin"));
            katrin.triesTheQuizFirst();
            katrin.answersRight();
            katrin.visitor().presses("Test abgeben").isAt(katrin.address("result"));
            var answered = answersEveryType(guest(server, "pruefer"));

            // two courses of hers come with the demo
            try (var _ = silence.accept();
                    var _ = silence.accept();
                    var _ = silence.accept()) {
                server.killAndStartAgain(content);
            }

            goesOn(zeynep, first, fourth);
            hasOneCertificateForEach(katrin, 3);
            goesOnElsewhere(guest(server, "pruefer"), answered);
        }
    }

    /// As in production, with the course beside the others in which everything occurs.
    private static Path coursesWithTheGallery() throws IOException {
        var content = Path.of("target/another-content");
        FileSystemUtils.deleteRecursively(content);
        FileSystemUtils.copyRecursively(Path.of("content"), content);
        FileSystemUtils.copyRecursively(Path.of("content/gallery"), content.resolve("courses/gallery"));
        return content;
    }

    /// Somebody on a device that knows nothing of them yet.
    private Learner guest(AnotherServer server, String login) {
        var visitor = Chromium.visitor(server.address()).signIn(login);
        return house.learner(visitor, GalleryCourse.publish(catalogue, formats));
    }

    /// Answers a question of each type, and stops at the sixth block of a lesson. Returns the questions in their order.
    private static List<Question> answersEveryType(Learner learner) {
        learner.triesTheQuizFirst();
        var answered = new ArrayList<Question>();
        for (var number = 1; number <= learner.questions(); number++) {
            answered.add(learner.questionOnScreen(number));
            learner.answering().answers(answered.getLast());
            learner.visitor().waitsUntilQuiet();
            if (number < learner.questions()) {
                learner.visitor().presses("Nächste Frage");
            }
        }
        learner.visitor().open(learner.address("blocks")).waitsUntilQuiet();
        learner.page().waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> sixthBlock(learner)
                .evaluate("block => block.scrollIntoView()"));
        return answered;
    }

    private static void goesOnElsewhere(Learner learner, List<Question> answered) {
        learner.visitor().open(learner.address("blocks"));
        assertThat(sixthBlock(learner)).isInViewport();
        assertThat(learner.page().locator("wo-reading-place > *").first()).not().isInViewport();
        for (var number = 1; number <= answered.size(); number++) {
            learner.visitor().open(learner.address("quiz/" + number));
            assertThat(learner.questionOnScreen(number)).isEqualTo(answered.get(number - 1));
            learner.answering().shows(answered.get(number - 1));
        }
    }

    private static Locator sixthBlock(Learner learner) {
        return learner.page().locator("wo-reading-place > *").nth(5);
    }

    private static void goesOn(Learner learner, Question first, Question fourth) {
        learner.page().reload();
        learner.visitor().isAt("/login.*").fillSignIn("autorin", Visitor.PASSWORD);
        learner.visitor().isAt(learner.address("quiz/4"));
        assertThat(learner.questionOnScreen(4)).isEqualTo(fourth);
        assertThat(learner.page().getByText("3 von %d beantwortet".formatted(learner.questions())))
                .isVisible();
        learner.visitor().open(learner.address("quiz/1")).sees(first.text().in(Language.DE));
        learner.answering().shows(first);
    }

    private static void hasOneCertificateForEach(Learner learner, int courses) {
        learner.page().reload();
        learner.visitor()
                .isAt("/login.*")
                .fillSignIn("katrin", Visitor.PASSWORD)
                .isAt("/courses.*");
        learner.visitor().open("/certificates");
        var documents = learner.page().locator("a[href$='.pdf']");
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
            learner.page().reload();
            return documents.count() >= courses;
        });
        assertThat(documents.all().stream().map(document -> document.getAttribute("aria-label")))
                .hasSize(courses)
                .doesNotHaveDuplicates();
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
