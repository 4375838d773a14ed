package org.weltoffen.privacy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.access.Role;

/// Who may see what: the service agreement, asked by screens, exports, schedules and the HTTP API alike.
///
/// | | counts | name | status | dates | certificate | score, answers, attempts, duration, notes |
/// |---|---|---|---|---|---|---|
/// | the person | yes | yes | yes | yes | yes | yes |
/// | HR | yes | yes | yes | yes | yes | **never** |
/// | manager | yes | only by rule | – | – | – | **never** |
/// | councils, boards, research, delegates | yes | – | – | – | – | **never** |
/// | others | – | – | – | – | – | **never** |
///
/// Counts of people need a group of [#smallestGroup()] at least, for everybody but HR, who sees the names behind them.
@Component
public class Visibility {

    private static final Set<Fact> HR_SEES =
            EnumSet.of(Fact.COUNTS, Fact.NAME, Fact.STATUS, Fact.DATES, Fact.CERTIFICATE_NUMBER);

    private final JdbcClient db;
    private final CurrentUser user;

    Visibility(JdbcClient db, CurrentUser user) {
        this.db = db;
        this.user = user;
    }

    /// Whether somebody in this capacity may see the fact.
    public boolean sees(Viewer viewer, Fact fact) {
        if (viewer == Viewer.OWNER) {
            return true;
        }
        // before any rule is read: no configuration opens these
        if (fact.isPrivate()) {
            return false;
        }
        return switch (viewer) {
            case OWNER -> true;
            case HR -> HR_SEES.contains(fact);
            case MANAGER -> fact == Fact.COUNTS || (fact == Fact.NAME && managerSeesOpenNames());
            case STAFF_COUNCIL, ADVISORY_BOARD, RESEARCHER, ENTERPRISE_DELEGATE -> fact == Fact.COUNTS;
            case OTHERS -> false;
        };
    }

    /// Whether one of the roles lets its holder see the fact about other people.
    public boolean sees(Collection<Role> roles, Fact fact) {
        return roles.stream().map(Viewer::of).anyMatch(viewer -> sees(viewer, fact));
    }

    /// Stops whoever is signed in from going on unless they may see all of these facts about other people.
    ///
    /// @throws AccessDeniedException naming the fact
    public void require(Fact... facts) {
        for (var fact : facts) {
            if (!user.isSignedIn() || !sees(user.roles(), fact)) {
                throw new AccessDeniedException("The service agreement does not show %s here".formatted(fact));
            }
        }
    }

    /// The count itself, or that the group is too small for it.
    public GroupCount count(int people) {
        var smallest = smallestGroup();
        return people < smallest ? new GroupCount.TooSmall(smallest) : new GroupCount.Shown(people);
    }

    /// The fewest people a status count may stand for; 5 or more.
    public int smallestGroup() {
        return Rule.SMALLEST_GROUP.number(db);
    }

    /// The fewest people an evaluation result may stand for; 10 or more.
    public int smallestEvaluationGroup() {
        return Rule.SMALLEST_EVALUATION_GROUP.number(db);
    }

    /// Whether managers see the names of those whose obligation is open. Off unless the agreement says otherwise.
    public boolean managerSeesOpenNames() {
        return Rule.MANAGER_SEES_OPEN_NAMES.isOn(db);
    }
}
