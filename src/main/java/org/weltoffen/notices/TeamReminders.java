package org.weltoffen.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.people.UnitId;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.privacy.GroupCount;
import org.weltoffen.privacy.Visibility;
import org.weltoffen.reports.TeamCounts;

/// Lets a manager have everyone in the team reminded whose training is open, without learning who that is (rule DV-04).
@Service
public class TeamReminders {

    private static final Duration WEEK = Duration.ofDays(7);

    private final TeamTable table;
    private final TeamCounts teams;
    private final Standings standings;
    private final RuleBook book;
    private final Outbox outbox;
    private final Visibility visibility;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamReminders(
            TeamTable table,
            TeamCounts teams,
            Standings standings,
            RuleBook book,
            Outbox outbox,
            Visibility visibility,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.teams = teams;
        this.standings = standings;
        this.book = book;
        this.outbox = outbox;
        this.visibility = visibility;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /// Whether the team can be reminded now.
    public sealed interface Readiness {

        record Ready() implements Readiness {}

        /// The team has too few people for a reminder that points at nobody.
        record TooSmall(int smallestGroup) implements Readiness {}

        /// It was reminded less than a week ago.
        ///
        /// @param from the day from which it can be again
        record TooSoon(LocalDate from) implements Readiness {}
    }

    /// Whether the signed-in manager's team can be reminded now.
    ///
    /// @throws AccessDeniedException if whoever is signed in manages no team
    @ReadOnly
    public Readiness readiness() {
        return readiness(myTeam());
    }

    /// Writes everyone in the signed-in manager's team whose training is open. Who has had all reminders of the cycle
    /// gets none; the manager does not learn how many there were.
    ///
    /// @return what was the case before: only if it was ready has anything happened
    @Transactional
    public Readiness remind() {
        var unit = myTeam();
        table.oneAtATime();
        var readiness = readiness(unit);
        if (readiness instanceof Readiness.Ready) {
            table.note(unit, user.account(), clock.instant());
            outbox.write(drafts(unit));
            events.publishEvent(new TeamReminded(unit));
        }
        return readiness;
    }

    private UnitId myTeam() {
        return teams.mine()
                .map(TeamCounts.Team::unit)
                .orElseThrow(() -> new AccessDeniedException("Whoever is signed in manages no team"));
    }

    private Readiness readiness(UnitId unit) {
        if (visibility.count(table.people(unit, LocalDate.now(clock))) instanceof GroupCount.TooSmall(var smallest)) {
            return new Readiness.TooSmall(smallest);
        }
        return table.lastOne(unit)
                .map(at -> at.plus(WEEK))
                .filter(again -> again.isAfter(clock.instant()))
                .<Readiness>map(again -> new Readiness.TooSoon(LocalDate.ofInstant(again, clock.getZone())))
                .orElseGet(Readiness.Ready::new);
    }

    private List<Outbox.Draft> drafts(UnitId unit) {
        var today = LocalDate.now(clock);
        var open = table.open(unit, today);
        var most = book.current().rules().most();
        return standings.of(open, today).entrySet().stream()
                .filter(person -> !person.getValue().writtenToday())
                .filter(person -> person.getValue().written().getOrDefault(today.getYear(), 0) < most)
                .map(person -> new Outbox.Draft(person.getKey(), Template.TEAM, today, today.getYear()))
                .toList();
    }
}
