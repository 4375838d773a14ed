package org.weltoffen.certificates;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.credential.StatusPlace;

/// Gives every certificate its bit in a status list, and says which bits are set.
///
/// A place is drawn by chance. When four draws in a row hit taken places the list is so full that the next one opens;
/// nothing is counted and nothing locked. Two that draw the same place at once: the second insert fails and is tried
/// again as a whole.
@Component
class Places {

    private static final int DRAWS = 4;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;

    Places(JdbcClient db) {
        this.db = db;
    }

    StatusPlace free() {
        var list = Math.max(1, newest());
        Set<Integer> drawn = new HashSet<>();
        random.ints(DRAWS, 0, StatusPlace.LENGTH).forEach(drawn::add);
        drawn.removeAll(taken(list, drawn));
        return drawn.stream()
                .findAny()
                .map(index -> new StatusPlace(list, index))
                .orElseGet(() -> new StatusPlace(list + 1, random.nextInt(StatusPlace.LENGTH)));
    }

    /// The places of those that no longer hold; empty if there is no such list.
    Optional<List<Integer>> withdrawn(int list) {
        if (list < 1 || list > Math.max(1, newest())) {
            return Optional.empty();
        }
        return Optional.of(db.sql("""
                select status_index
                from certificates_certificate
                where status_list = :list
                and ended_at is not null
                """).param("list", list).query(Integer.class).list());
    }

    private List<Integer> taken(int list, Set<Integer> drawn) {
        return db.sql("""
                select status_index
                from certificates_certificate
                where status_list = :list
                and status_index in (:drawn)
                """)
                .param("list", list)
                .param("drawn", drawn)
                .query(Integer.class)
                .list();
    }

    private int newest() {
        return db.sql("""
                select coalesce(max(status_list), 0)
                from certificates_certificate
                """).query(Integer.class).single();
    }
}
