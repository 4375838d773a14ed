package org.weltoffen.progress;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.spi.RestsOnPeople;

/// Whoever has begun a course is not taken out again when an import is undone.
@Component
class BegunByPeople implements RestsOnPeople {

    private final JdbcClient db;

    BegunByPeople(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<EmployeeId> among(Collection<EmployeeId> people) {
        return db
                .sql("""
                        select distinct employee_id
                        from progress_run
                        where employee_id in (:people)
                        """)
                .param("people", people.stream().map(EmployeeId::value).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(EmployeeId::new)
                .collect(Collectors.toSet());
    }
}
