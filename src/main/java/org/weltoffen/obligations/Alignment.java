package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.people.EmployeeId;

/// Brings the cycles that run into line with whom the policies reach on a day: after an import, when a policy took
/// effect, and when the day has passed.
///
/// What is no longer asked is withdrawn, what is asked anew arises or is taken up again, and who moved counts for the
/// new office. Rows that are met stay as they are, and so do all rows of cycles that are over.
@Component
class Alignment {

    private final Moves moves;
    private final Arising arising;
    private final Settlement settlement;
    private final JdbcClient db;

    Alignment(Moves moves, Arising arising, Settlement settlement, JdbcClient db) {
        this.moves = moves;
        this.arising = arising;
        this.settlement = settlement;
        this.db = db;
    }

    /// Returns how many rows arose. A second call on the same day changes nothing.
    ///
    /// @param origin the import, or the run without one
    int align(UUID origin, LocalDate day) {
        moves.make(Move.LEFT, day);
        moves.makeTogether(List.of(Move.NOT_REACHED, Move.ASKED_OTHERWISE), day);
        var arose = arising.arise(origin, day);
        moves.make(Move.ASKED_AGAIN, day, null, this::settle);
        moves.make(Move.OTHER_OFFICE, day);
        moves.make(Move.STILL_VALID, day);
        moves.make(Move.AWAY, day);
        return arose;
    }

    private void settle(List<UUID> askedAgain) {
        db.sql("""
                select distinct o.employee_id
                from obligations_obligation o
                join progress_completion_v d on d.employee_id = o.employee_id
                where o.id in (:rows)
                """)
                .param("rows", askedAgain)
                .query(UUID.class)
                .list()
                .forEach(person -> settlement.settle(new EmployeeId(person)));
    }
}
