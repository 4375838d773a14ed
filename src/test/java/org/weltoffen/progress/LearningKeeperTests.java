package org.weltoffen.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.progress.Learning.INTERPRETING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.quiz.Answer;

@ApplicationTest
@Transactional
class LearningKeeperTests {

    private static final List<String> DETAILS =
            List.of("progress_attempt", "progress_answer", "progress_reply", "progress_step");

    private final LearningKeeper keeper;
    private final Progress progress;
    private final Reflections reflections;
    private final Learning learning;
    private final JdbcClient db;
    private final TimeMachine time;
    private final EmployeeId katrin = Learning.somebody();

    @Autowired
    LearningKeeperTests(
            LearningKeeper keeper,
            Progress progress,
            Reflections reflections,
            Learning learning,
            JdbcClient db,
            TimeMachine time) {
        this.keeper = keeper;
        this.progress = progress;
        this.reflections = reflections;
        this.learning = learning;
        this.db = db;
        this.time = time;
    }

    @AfterEach
    void backToToday() {
        time.reset();
    }

    @Test
    void aPersonGetsEverythingTheyDid() {
        learnAndPass(katrin);
        learnAndPass(Learning.somebody());

        var held = keeper.export(subject(katrin));

        assertThat(held.keySet()).isEqualTo(keeper.tables());
        assertThat(only(held, "progress_run"))
                .containsEntry("course", "interpreting")
                .containsEntry("lesson", "first");
        assertThat(only(held, "progress_step")).containsEntry("lesson", "first");
        assertThat(only(held, "progress_reply")).containsEntry("choices", "[\"a\",\"b\"]");
        assertThat(only(held, "progress_note")).containsEntry("note", "für O'Neill 👋🏽");
        assertThat(only(held, "progress_attempt")).containsKey("points").containsEntry("passed", true);
        assertThat(held.get("progress_answer"))
                .hasSize(learning.interpreting().quiz().draw())
                .allSatisfy(answer -> assertThat(answer).containsKeys("question", "choices"));
        assertThat(only(held, "progress_completion")).containsKeys("completion_id", "completed_at");
    }

    @Test
    void whatIsErasedIsGoneAndOnlyTheCompletionsStillCount() {
        learnAndPass(katrin);
        time.travelTo(LocalDate.of(2027, 3, 1));
        learnAndPass(katrin);
        var colleague = Learning.somebody();
        learnAndPass(colleague);
        var kept = keeper.export(subject(colleague));
        var completions = count("progress_completion");

        assertThat(keeper.erase(subject(katrin))).isPositive();

        assertThat(keeper.export(subject(katrin)).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(progress.of(katrin, INTERPRETING)).isEmpty();
        assertThat(keeper.export(subject(colleague))).isEqualTo(kept);
        assertThat(count("progress_completion")).isEqualTo(completions);
        assertThat(db.sql("select count(distinct employee_id) from progress_completion")
                        .query(Integer.class)
                        .single())
                .isEqualTo(completions);
        assertThat(keeper.erase(subject(katrin))).isZero();
    }

    @Test
    void howTheCourseWasPassedIsForgottenAfterThirtyDays() {
        learnAndPass(katrin);

        keeper.retain(LocalDate.of(2026, 10, 14));
        assertThat(rows(katrin)).doesNotContainValue(0);

        assertThat(keeper.retain(LocalDate.of(2026, 10, 15))).isPositive();
        assertThat(rows(katrin)).containsAllEntriesOf(gone(DETAILS));
        assertThat(progress.resume(katrin, INTERPRETING).orElseThrow().isFinished())
                .isTrue();
        assertThat(progress.completions(katrin)).hasSize(1);
        assertThat(progress.note(katrin, INTERPRETING, "first")).isNotEmpty();
        assertThat(keeper.retain(LocalDate.of(2026, 10, 16))).isZero();
    }

    @Test
    void whatWasNeverFinishedIsForgottenAtTheEndOfTheNextYear() {
        learn(katrin);

        assertThat(keeper.retain(LocalDate.of(2027, 12, 31))).isZero();
        assertThat(progress.of(katrin, INTERPRETING)).isPresent();

        assertThat(keeper.retain(LocalDate.of(2028, 1, 1))).isPositive();
        assertThat(rows(katrin)).containsAllEntriesOf(gone(DETAILS)).containsEntry("progress_run", 0);
    }

    @Test
    void whoeverReadsOnKeepsTheirPlaceButNotTheOldAttempts() {
        var run = learn(katrin);
        time.travelTo(LocalDate.of(2027, 1, 1));
        progress.visit(run.id(), Place.topOf("second"));

        keeper.retain(LocalDate.of(2028, 12, 31));
        assertThat(rows(katrin))
                .containsAllEntriesOf(gone(List.of("progress_attempt", "progress_answer")))
                .containsEntry("progress_run", 1)
                .containsEntry("progress_step", 1);

        keeper.retain(LocalDate.of(2029, 1, 1));
        assertThat(rows(katrin)).containsEntry("progress_run", 0).containsEntry("progress_step", 0);
    }

    @Test
    void theCompletionGoesAtTheEndOfTheThirdYear() {
        learnAndPass(katrin);

        keeper.retain(LocalDate.of(2029, 12, 31));
        assertThat(rows(katrin)).containsEntry("progress_completion", 1).containsEntry("progress_run", 1);

        keeper.retain(LocalDate.of(2030, 1, 1));
        assertThat(rows(katrin)).containsEntry("progress_completion", 0).containsEntry("progress_run", 0);
    }

    /// Everything but the end.
    private Run learn(EmployeeId person) {
        var run = progress.resume(person, INTERPRETING).orElseThrow();
        progress.visit(run.id(), Place.topOf("first"));
        progress.finish(run.id(), "first");
        progress.reply(run.id(), "check:one", Answer.of("a", "b"));
        progress.note(person, INTERPRETING, "first", "für O'Neill 👋🏽");
        reflections.save(person, INTERPRETING, "reflection:first-thought", "Das frage ich mich auch.");
        learning.answerAll(learning.quizzes().begin(run.id()));
        return run;
    }

    private void learnAndPass(EmployeeId person) {
        assertThat(learning.pass(learn(person).id())).isInstanceOf(Outcome.Passed.class);
    }

    private Map<String, Integer> rows(EmployeeId person) {
        var rows = new HashMap<String, Integer>();
        keeper.export(subject(person)).forEach((table, held) -> rows.put(table, held.size()));
        return rows;
    }

    private static Map<String, Integer> gone(List<String> tables) {
        var gone = new HashMap<String, Integer>();
        tables.forEach(table -> gone.put(table, 0));
        return gone;
    }

    private static Map<String, Object> only(Map<String, List<Map<String, Object>>> held, String table) {
        assertThat(held.get(table)).as(table).hasSize(1);
        return held.getOrDefault(table, List.of()).getFirst();
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static DataSubject subject(EmployeeId person) {
        return new DataSubject(person.value());
    }
}
