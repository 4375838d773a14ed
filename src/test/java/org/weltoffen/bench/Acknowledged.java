package org.weltoffen.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The answers of which the server said that they are stored, as the people at the windows remember them.
final class Acknowledged {

    private final Map<Given, List<String>> answers = new ConcurrentHashMap<>();

    /// @param choices the ids that must be found in what is stored
    void add(Given answer, List<String> choices) {
        answers.put(answer, choices);
    }

    boolean has(Given answer) {
        return answers.containsKey(answer);
    }

    int count() {
        return answers.size();
    }

    /// Looks for each of them in the database.
    ///
    /// @throws IllegalStateException if one is missing or is another
    void check(JdbcClient database) {
        var mine = Map.copyOf(answers);
        var stored = stored(database);
        var lost = new ArrayList<String>();
        mine.forEach((answer, choices) -> {
            var found = stored.getOrDefault(answer, "");
            if (!choices.stream().allMatch(found::contains)) {
                lost.add("%s: %s was acknowledged, \"%s\" is stored".formatted(answer, choices, found));
            }
        });
        if (!lost.isEmpty()) {
            throw new IllegalStateException("%d of %d answers are lost: %s".formatted(lost.size(), mine.size(), lost));
        }
    }

    private static Map<Given, String> stored(JdbcClient database) {
        var stored = new HashMap<Given, String>();
        database.sql("""
                select a.login, r.course_id, w.question_id, w.choices
                from progress_answer w
                join progress_attempt t on t.attempt_id = w.attempt_id
                join progress_run r on r.run_id = t.run_id
                join people_employee e on e.id = r.employee_id
                join access_account a on a.staff_number = e.staff_number
                where a.login like 'bench-%'
                """).query(row -> {
            var given = new Given(row.getString(1), row.getString(2), row.getString(3));
            stored.merge(given, row.getString(4), String::concat);
        });
        return stored;
    }

    /// Who answered what.
    record Given(String login, String course, String question) {}
}
