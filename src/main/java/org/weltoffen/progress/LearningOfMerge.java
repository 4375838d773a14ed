package org.weltoffen.progress;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.spi.Brought;
import org.weltoffen.people.spi.MergedTable;
import org.weltoffen.people.spi.PartOfMerge;

/// Everything learned goes to the record that remains, with steps, attempts and answers, which hang on their run.
///
/// | what can be there only once | rule |
/// |---|---|
/// | an unfinished run through one course | the one last worked at goes on; the other is kept with the former record |
/// | a note or saved words at one place | both texts, one below the other |
/// | more time in quizzes | the longer one |
///
/// The personnel department learns of completions alone.
@Component
class LearningOfMerge implements PartOfMerge {

    private final JdbcClient db;

    LearningOfMerge(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "learning";
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.ofPeople("progress_run", "run_id"),
                MergedTable.ofPeople("progress_completion", "completion_id"),
                MergedTable.ofPeople("progress_note", "employee_id", "course_id", "lesson_id"),
                MergedTable.ofPeople("progress_reflection", "employee_id", "course_id", "item"),
                MergedTable.ofPeople("progress_accommodation", "employee_id"));
    }

    @Override
    public List<Brought> preview(EmployeeId former, EmployeeId remaining) {
        return List.of(
                new Brought("completions", completions(former), completions(remaining), 0, ""),
                Brought.uncounted("learning"));
    }

    private int completions(EmployeeId person) {
        return db.sql("""
                select count(*)
                from progress_completion
                where employee_id = :person
                """).param("person", person.value()).query(Integer.class).single();
    }

    @Override
    public void merge(EmployeeId former, EmployeeId remaining) {
        giveWay(former, remaining);
        moveRuns(former, remaining);
        move("progress_completion", former, remaining);
        join("progress_note", "note", "lesson_id", former, remaining);
        join("progress_reflection", "words", "item", former, remaining);
        giveMoreTime(former, remaining);
    }

    /// Unfinished runs of the remaining record that were left earlier than those of the former one change places with
    /// them. They wait under no one's name in between, since one person has one unfinished run of a course.
    private void giveWay(EmployeeId former, EmployeeId remaining) {
        var nobody = UUID.randomUUID();
        db.sql("""
                update progress_run own
                join progress_run f
                  on f.employee_id = :former and f.course_id = own.course_id and f.finished_at is null
                set own.employee_id = :nobody
                where own.employee_id = :remaining
                and own.finished_at is null
                and f.seen_at > own.seen_at
                """)
                .param("nobody", nobody)
                .param("former", former.value())
                .param("remaining", remaining.value())
                .update();
        moveRuns(former, remaining);
        db.sql("""
                update progress_run
                set employee_id = :former
                where employee_id = :nobody
                """).param("former", former.value()).param("nobody", nobody).update();
    }

    /// All but those unfinished ones whose place is taken.
    private void moveRuns(EmployeeId former, EmployeeId remaining) {
        db.sql("""
                update progress_run r
                left join progress_run own
                  on own.employee_id = :remaining
                  and own.course_id = r.course_id
                  and own.finished_at is null
                  and r.finished_at is null
                set r.employee_id = :remaining
                where r.employee_id = :former
                and own.run_id is null
                """)
                .param("remaining", remaining.value())
                .param("former", former.value())
                .update();
    }

    private void move(String table, EmployeeId former, EmployeeId remaining) {
        db.sql("""
                update %s
                set employee_id = :remaining
                where employee_id = :former
                """.formatted(table))
                .param("remaining", remaining.value())
                .param("former", former.value())
                .update();
    }

    private void join(String table, String words, String place, EmployeeId former, EmployeeId remaining) {
        db.sql("""
                update %1$s own
                join %1$s f
                  on f.employee_id = :former and f.course_id = own.course_id and f.%3$s = own.%3$s
                set own.%2$s = concat(own.%2$s, '\\n\\n', f.%2$s)
                where own.employee_id = :remaining
                and own.%2$s <> f.%2$s
                """.formatted(table, words, place))
                .param("former", former.value())
                .param("remaining", remaining.value())
                .update();
        db.sql("""
                update %1$s f
                left join %1$s own
                  on own.employee_id = :remaining and own.course_id = f.course_id and own.%2$s = f.%2$s
                set f.employee_id = :remaining
                where f.employee_id = :former
                and own.employee_id is null
                """.formatted(table, place))
                .param("former", former.value())
                .param("remaining", remaining.value())
                .update();
    }

    private void giveMoreTime(EmployeeId former, EmployeeId remaining) {
        // the allowances are declared from the least on
        db.sql("""
                update progress_accommodation own
                join progress_accommodation f on f.employee_id = :former
                set own.allowance = f.allowance, own.entered_by = f.entered_by, own.entered_at = f.entered_at
                where own.employee_id = :remaining
                and f.allowance + 0 > own.allowance + 0
                """)
                .param("former", former.value())
                .param("remaining", remaining.value())
                .update();
        db.sql("""
                update progress_accommodation
                set employee_id = :remaining
                where employee_id = :former
                and not exists (select 1 from progress_accommodation own where own.employee_id = :remaining)
                """)
                .param("former", former.value())
                .param("remaining", remaining.value())
                .update();
    }
}
