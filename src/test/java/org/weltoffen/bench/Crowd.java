package org.weltoffen.bench;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/// Accounts for the people of the demo city who have none: `bench-1` and so on, all with one password.
final class Crowd {

    private final AtomicInteger next = new AtomicInteger();
    private final int size;

    Crowd(JdbcClient database) {
        var hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(Learner.PASSWORD);
        database.sql("""
                insert into access_account (id, login, password_hash, display_name, staff_number, enabled)
                select uuid(), concat('bench-', row_number() over (order by e.id)), :hash, e.display_name,
                       e.staff_number, true
                from people_employee e
                where e.left_on is null
                  and not exists (select 1 from access_account a where a.staff_number = e.staff_number)
                """).param("hash", hash).update();
        database.sql("""
                insert ignore into access_role (account_id, role)
                select id, 'EMPLOYEE'
                from access_account
                where login like 'bench-%'
                """).update();
        size = database.sql("select count(*) from access_account where login like 'bench-%'")
                .query(Integer.class)
                .single();
    }

    /// The number of someone who has done nothing yet.
    int anyone() {
        var number = next.incrementAndGet();
        if (number > size) {
            throw new IllegalStateException("All %d people have had their turn".formatted(size));
        }
        return number;
    }

    static String login(int person) {
        return "bench-" + person;
    }

    static <T> T any(List<T> choices) {
        return choices.get(ThreadLocalRandom.current().nextInt(choices.size()));
    }

    /// Processor milliseconds that checking one password takes, which is slow on purpose.
    static double hash() {
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        var hash = encoder.encode(Learner.PASSWORD);
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        var times = new Samples();
        for (var i = 0; i < 12; i++) {
            var start = threads.getCurrentThreadCpuTime();
            if (!encoder.matches(Learner.PASSWORD, hash)) {
                throw new IllegalStateException("The password does not match its own hash");
            }
            times.add(threads.getCurrentThreadCpuTime() - start);
        }
        return times.median();
    }
}
