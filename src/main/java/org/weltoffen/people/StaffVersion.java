package org.weltoffen.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the changes of the staff, so that a comparison made earlier knows whether it is still true.
@Component
class StaffVersion {

    private final JdbcClient db;

    StaffVersion(JdbcClient db) {
        this.db = db;
    }

    long now() {
        return db.sql("""
                select version
                from people_version
                where id = 1
                """).query(Long.class).single();
    }

    /// Lets nobody else change the staff until the transaction ends.
    long lock() {
        return db.sql("""
                select version
                from people_version
                where id = 1
                for update
                """).query(Long.class).single();
    }

    /// The staff are changed in this transaction.
    long next() {
        db.sql("""
                update people_version
                set version = version + 1
                where id = 1
                """).update();
        return now();
    }
}
