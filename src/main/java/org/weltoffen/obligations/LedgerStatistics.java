package org.weltoffen.obligations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets the database look at the ledger anew when rows arose. What it believed of a table when it opened it, empty
/// perhaps, it plans by until then: it compared everybody with every row.
@Component
class LedgerStatistics {

    private final JdbcClient db;

    LedgerStatistics(JdbcClient db) {
        this.db = db;
    }

    // outside of transactions, for it would end one
    @ApplicationModuleListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(ObligationsArose event) {
        db.sql("analyze table obligations_obligation, obligations_cycle, obligations_policy")
                .query()
                .listOfRows();
    }
}
