package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.people.Employee;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.Staff;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.platform.TimeOrderedId;

/// What the signed-in person learned elsewhere and wants to count. Everything here is about themselves.
@Service
@Transactional
public class MyEvidence {

    private static final Set<Status> STILL_TO_DO = Set.of(Status.OPEN, Status.PAUSED, Status.LAPSED);
    private static final int WAITING_AT_ONCE = 3;

    private final EvidenceTable table;
    private final Ledger ledger;
    private final Staff staff;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    MyEvidence(EvidenceTable table, Ledger ledger, Staff staff, ApplicationEventPublisher publisher, Clock clock) {
        this.table = table;
        this.ledger = ledger;
        this.staff = staff;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// What came of handing in.
    public sealed interface Result {

        /// It waits for the personnel department.
        record HandedIn(EvidenceId id) implements Result {}

        /// The file cannot be taken.
        record BadFile(EvidenceFile.Fault fault) implements Result {}

        /// The day lies in the future or more than three years back.
        record BadDay() implements Result {}

        /// There is nothing it could count for, or enough of it waits already.
        record NothingToCountFor() implements Result {}
    }

    /// What they handed in, the newest first.
    @ReadOnly
    public List<Evidence> all() {
        return staff.self().map(person -> table.of(person.id())).orElse(List.of());
    }

    /// The years for which something could still count, the newest first.
    @ReadOnly
    public List<Obligation> countsFor() {
        return staff.self().map(Employee::id).map(this::countsFor).orElse(List.of());
    }

    /// Looks into the file before it is stored or anybody asked.
    public static EvidenceFile.Check look(byte[] content) {
        return EvidenceCheck.of(content);
    }

    /// The largest file that is taken, in bytes.
    public static int largestFile() {
        return EvidenceCheck.LARGEST;
    }

    /// Hands in. Handing in the same twice makes two, which the personnel department sees side by side.
    public Result handIn(ObligationId year, Evidence.Claim claim, byte[] content) {
        var today = LocalDate.now(clock);
        if (claim.doneOn().isAfter(today) || claim.doneOn().isBefore(today.minusYears(3))) {
            return new Result.BadDay();
        }
        return switch (look(content)) {
            case EvidenceFile.Check.Bad(var fault) -> new Result.BadFile(fault);
            case EvidenceFile.Check.Good(var file) -> handIn(year, claim, file);
        };
    }

    private Result handIn(ObligationId year, Evidence.Claim claim, EvidenceFile file) {
        var obligation = countsFor().stream().filter(it -> it.id().equals(year)).findFirst();
        if (obligation.isEmpty() || table.countWaiting(year) >= WAITING_AT_ONCE) {
            return new Result.NothingToCountFor();
        }
        var id = new EvidenceId(TimeOrderedId.next(clock));
        table.add(id, obligation.get(), claim, file);
        publisher.publishEvent(EvidenceHandled.handedIn(id));
        return new Result.HandedIn(id);
    }

    /// Takes back what still waits, with its file. Returns false if it was decided meanwhile.
    public boolean takeBack(EvidenceId id) {
        var gone = staff.self().filter(person -> table.remove(id, person.id())).isPresent();
        if (gone) {
            publisher.publishEvent(EvidenceHandled.takenBack(id));
        }
        return gone;
    }

    /// Their own file again; empty once it was deleted, and for what is somebody else's.
    @ReadOnly
    public Optional<EvidenceFile> file(EvidenceId id) {
        var person = staff.self().map(Employee::id);
        return table.find(id)
                .filter(it -> person.filter(it.employee()::equals).isPresent())
                .flatMap(_ -> table.file(id));
    }

    private List<Obligation> countsFor(EmployeeId person) {
        return ledger.of(person).stream()
                .filter(it -> STILL_TO_DO.contains(it.status()))
                .sorted(Comparator.comparing(Obligation::year).reversed())
                .toList();
    }
}
