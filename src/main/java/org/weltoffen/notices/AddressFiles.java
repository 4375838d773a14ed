package org.weltoffen.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.notices.AddressLine.Outcome;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Visibility;

/// Takes mail addresses out of a file. It is looked at first and changes nothing; entered, it changes what was shown.
@Service
public class AddressFiles {

    /// 8 MiB: more than 150,000 lines.
    public static final int MOST_BYTES = 8 << 20;

    private static final int WINDOW = 1_000;

    private final JdbcClient db;
    private final AddressBook addresses;
    private final Visibility visibility;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressFiles(
            JdbcClient db,
            AddressBook addresses,
            Visibility visibility,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.addresses = addresses;
        this.visibility = visibility;
        this.events = events;
        this.clock = clock;
    }

    /// What a file would change.
    ///
    /// @param counts how many lines do what
    /// @param wrong the lines that are left out, in the order of the file
    public record Outlook(Map<Outcome, Integer> counts, List<AddressLine> wrong) {

        public Outlook {
            counts = Map.copyOf(counts);
            wrong = List.copyOf(wrong);
        }

        public int count(Outcome outcome) {
            return counts.getOrDefault(outcome, 0);
        }

        /// How many lines cannot be understood, or repeat another.
        public int faulty() {
            return (int) wrong.stream().filter(line -> line.outcome().isFault()).count();
        }

        /// How many addresses would be entered.
        public int entered() {
            return count(Outcome.NEW) + count(Outcome.CHANGED);
        }
    }

    /// The file is no table.
    public static final class Unreadable extends RuntimeException {
        Unreadable() {
            super("no table");
        }

        Unreadable(Throwable cause) {
            super("no table", cause);
        }
    }

    /// What the file would change.
    ///
    /// @throws Unreadable if it is no table
    @ReadOnly
    public Outlook look(byte[] file) {
        visibility.require(Fact.NAME);
        return outlook(compared(file));
    }

    /// Enters what is new or changed, and says what that was.
    ///
    /// @throws Unreadable if it is no table
    @Transactional
    public Outlook enter(byte[] file) {
        visibility.require(Fact.NAME);
        var lines = compared(file);
        for (var line : lines) {
            if (line.employee() != null && line.line().outcome().isEntered()) {
                addresses.enter(line.employee(), line.line().mail());
            }
        }
        var outlook = outlook(lines);
        events.publishEvent(new AddressesEntered(outlook.count(Outcome.NEW), outlook.count(Outcome.CHANGED)));
        return outlook;
    }

    private static Outlook outlook(List<Compared> lines) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        lines.forEach(one -> counts.merge(one.line().outcome(), 1, Integer::sum));
        return new Outlook(
                counts,
                lines.stream()
                        .map(Compared::line)
                        .filter(line -> line.outcome().isWrong())
                        .toList());
    }

    private List<Compared> compared(byte[] file) {
        var lines = AddressText.read(file);
        var known = new HashMap<String, Known>();
        for (var from = 0; from < lines.size(); from += WINDOW) {
            known.putAll(known(lines.subList(from, Math.min(from + WINDOW, lines.size()))));
        }
        var seen = new HashSet<String>();
        return lines.stream()
                .map(line -> compared(line, known.get(line.staffNumber()), seen))
                .toList();
    }

    private static Compared compared(AddressLine line, @Nullable Known known, Set<String> seen) {
        if (line.outcome().isFault()) {
            return new Compared(line, null);
        }
        if (!seen.add(line.staffNumber())) {
            return new Compared(line.become(Outcome.TWICE), null);
        }
        if (known == null) {
            return new Compared(line.become(Outcome.UNKNOWN), null);
        }
        var outcome =
                known.mail() == null ? Outcome.NEW : known.mail().equals(line.mail()) ? Outcome.SAME : Outcome.CHANGED;
        return new Compared(line.become(outcome), known.employee());
    }

    private Map<String, Known> known(List<AddressLine> lines) {
        var known = new HashMap<String, Known>();
        db.sql("""
                select e.employee_id, e.staff_number, a.mail
                from people_employee_v e
                left join notices_address a on a.employee_id = e.employee_id
                where e.staff_number in (:numbers)
                and (e.left_on is null or e.left_on >= :today)
                """)
                .param("numbers", lines.stream().map(AddressLine::staffNumber).toList())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    known.put(
                            row.getString("staff_number"),
                            new Known(new EmployeeId(row.getObject("employee_id", UUID.class)), row.getString("mail")));
                });
        return known;
    }

    /// Somebody on the staff, and the address we have.
    private record Known(EmployeeId employee, @Nullable String mail) {}

    /// A line and whom it is about; nobody if it is left out.
    private record Compared(AddressLine line, @Nullable EmployeeId employee) {}
}
