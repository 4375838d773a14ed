package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.platform.TimeOrderedId;

/// What a day that has come does to the ledger. Whatever it finds done it leaves alone, so it may be broken off and
/// begun anew, and two nodes at once do no more than one.
@Component
class DayStep {

    private final Cycles cycles;
    private final Alignment alignment;
    private final Moves moves;
    private final Returns returns;
    private final Tally tally;
    private final Clock clock;

    DayStep(Cycles cycles, Alignment alignment, Moves moves, Returns returns, Tally tally, Clock clock) {
        this.cycles = cycles;
        this.alignment = alignment;
        this.moves = moves;
        this.returns = returns;
        this.tally = tally;
        this.clock = clock;
    }

    void pass(LocalDate day) {
        Again.ifLost(tally::correct);
        cycles.openAll(day);
        Again.ifLost(() -> moves.make(Move.LAPSED, day));
        Again.ifLost(() -> moves.make(Move.LAPSED_LATE_AND_AWAY, day));
        Again.ifLost(() -> moves.make(Move.AWAY_AT_CLOSE, day));
        Again.ifLost(() -> alignment.align(TimeOrderedId.next(clock), day));
        welcomeBack(day);
        Again.ifLost(() -> moves.make(Move.OVERDUE, day));
    }

    private void welcomeBack(LocalDate day) {
        for (var back = returns.backOn(day); !back.isEmpty(); back = returns.backOn(day)) {
            for (EmployeeId person : back) {
                Again.ifLost(() -> returns.look(person, day));
            }
        }
    }
}
