package org.weltoffen.people;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.platform.TimeOrderedId;

/// Posts in the database. They are only ever added.
@Component
class PostTable {

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final Clock clock;

    PostTable(JdbcClient db, JdbcTemplate batches, Clock clock) {
        this.db = db;
        this.batches = batches;
        this.clock = clock;
    }

    /// The ids of all posts, after adding those not yet there.
    Map<Post, UUID> idsWith(Collection<Post> wanted) {
        var ids = all();
        var added = new HashMap<Post, UUID>();
        wanted.stream()
                .filter(post -> !ids.containsKey(post))
                .forEach(post -> added.computeIfAbsent(post, _ -> TimeOrderedId.next(clock)));
        add(added);
        ids.putAll(added);
        return ids;
    }

    void add(Map<Post, UUID> added) {
        Windows.write(batches, """
                insert into people_post (id, unit_id, title, contact, manager, integration_task)
                values (?, ?, ?, ?, ?, ?)
                """, added.entrySet().stream().toList(), PostTable::row);
    }

    void remove(List<UUID> posts) {
        Windows.write(batches, "delete from people_post where id = ?", posts, id -> new Object[] {id});
    }

    Map<Post, UUID> all() {
        var ids = new HashMap<Post, UUID>();
        db.sql("""
                select id, unit_id, title, contact, manager, integration_task
                from people_post
                """).query(row -> {
            var post = new Post(
                    row.getObject("unit_id", UUID.class),
                    row.getString("title"),
                    ContactIntensity.valueOf(row.getString("contact")),
                    row.getBoolean("manager"),
                    row.getBoolean("integration_task"));
            ids.put(post, row.getObject("id", UUID.class));
        });
        return ids;
    }

    private static Object[] row(Entry<Post, UUID> entry) {
        var post = entry.getKey();
        return new Object[] {
            entry.getValue(), post.unit(), post.title(), post.contact().name(), post.manager(), post.integrationTask()
        };
    }
}
