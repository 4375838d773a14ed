package org.weltoffen.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets the database look at the staff anew when an import changed them. What it believed of a table when it opened it,
/// empty perhaps, it plans by until then.
@Component
class StaffStatistics {

    private final JdbcClient db;

    StaffStatistics(JdbcClient db) {
        this.db = db;
    }

    // outside of transactions, for it would end one
    @ApplicationModuleListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(StaffImported event) {
        db.sql("""
                analyze table people_employee, people_assignment, people_name_start, people_post, people_unit
                """).query().listOfRows();
    }
}
