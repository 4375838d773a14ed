package org.weltoffen.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.platform.ReadOnly;

/// What people write in lessons for themselves: notes beside a lesson, and words they chose to save in it.
@Service
@Transactional
public class Reflections {

    private static final int LONGEST = 4_000;

    private final JdbcClient db;
    private final Clock clock;

    Reflections(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Everything the person saved in a course, by item such as `reflection:my-routine`.
    @ReadOnly
    public Map<String, String> of(EmployeeId employee, CourseId course) {
        var words = new HashMap<String, String>();
        db.sql("""
                        select item, words
                        from progress_reflection
                        where employee_id = :employee
                          and course_id = :course
                        """)
                .param("employee", employee.value())
                .param("course", course.value())
                .query(row -> {
                    words.put(row.getString("item"), row.getString("words"));
                });
        return words;
    }

    /// Stores the words; blank ones are removed.
    ///
    /// @throws IllegalArgumentException beyond 4,000 characters
    public void save(EmployeeId employee, CourseId course, String item, String words) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("%d of %d characters".formatted(words.length(), LONGEST));
        }
        if (words.isBlank()) {
            remove(employee, course, item);
            return;
        }
        db.sql("""
                        insert into progress_reflection (employee_id, course_id, item, words, written_at)
                        values (:employee, :course, :item, :words, :at)
                        on duplicate key update words = :words, written_at = :at
                        """)
                .param("employee", employee.value())
                .param("course", course.value())
                .param("item", item)
                .param("words", words.strip())
                .param("at", clock.instant())
                .update();
    }

    private void remove(EmployeeId employee, CourseId course, String item) {
        db.sql("""
                        delete from progress_reflection
                        where employee_id = :employee
                          and course_id = :course
                          and item = :item
                        """)
                .param("employee", employee.value())
                .param("course", course.value())
                .param("item", item)
                .update();
    }

    /// All notes and saved words of the person, oldest first within each course.
    @ReadOnly
    public List<Jotting> all(EmployeeId employee) {
        return db.sql("""
                        select course_id, lesson_id as place, note as words, written_at
                        from progress_note
                        where employee_id = :employee
                        union all
                        select course_id, item, words, written_at
                        from progress_reflection
                        where employee_id = :employee
                        order by course_id, written_at
                        """)
                .param("employee", employee.value())
                .query((row, _) -> new Jotting(
                        new CourseId(row.getString("course_id")),
                        row.getString("place"),
                        row.getString("words"),
                        row.getObject("written_at", Instant.class)))
                .list();
    }
}
