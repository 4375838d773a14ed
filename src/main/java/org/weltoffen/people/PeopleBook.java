package org.weltoffen.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.people.PeopleCounts.Asked;
import org.weltoffen.people.PeopleQuery.Place;
import org.weltoffen.people.PeopleQuery.Row;
import org.weltoffen.platform.Signposts;
import org.weltoffen.platform.Signposts.Signpost;
import org.weltoffen.platform.Signposts.Way;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.privacy.Visibility;

/// The staff of any day, for the personnel department. Every look at names is on record.
@Component
public class PeopleBook {

    private final JdbcClient db;
    private final Visibility visibility;
    private final AuditTrail trail;
    private final Clock clock;
    private final StaffVersion version;
    private final PeopleCounts counts;
    private final Signposts<Asked, Place> signposts;

    PeopleBook(
            JdbcClient db,
            Visibility visibility,
            AuditTrail trail,
            Clock clock,
            StaffVersion version,
            Executor applicationTaskExecutor) {
        this.db = db;
        this.visibility = visibility;
        this.trail = trail;
        this.clock = clock;
        this.version = version;
        counts = new PeopleCounts(filter -> new PeopleQuery(filter).count(db));
        signposts = new Signposts<>(clock, applicationTaskExecutor);
    }

    /// Notes that somebody opened the list, once per visit.
    @Transactional
    public void opened(PeopleFilter filter) {
        check();
        trail.look(Purpose.TRAINING.name(), "list:people", "Personenliste geöffnet, Stand " + filter.day());
    }

    /// The people of the day by name, to be looked through page by page.
    public PeoplePages pages(PeopleFilter filter) {
        check();
        var asked = new Asked(filter, state());
        var all = counts.of(asked);
        if (new PeopleQuery(filter).isWalked(all)) {
            signposts.layOut(asked, all, way(filter, all));
        }
        return new PeoplePages(this, asked, all);
    }

    /// @param known the last line before the offset of which it is known where it stands
    List<Row> page(Asked asked, int all, Signpost<Place> known, int offset, int limit) {
        check();
        var filter = asked.filter();
        var from = new PeopleQuery(filter).isWalked(all)
                ? signposts.before(asked, all, offset, known, way(filter, all))
                : known;
        return page(filter, all, from.place(), offset - from.offset(), limit);
    }

    /// By what it is told that the staff are still the same. Staff seen in a transaction may never come true, so
    /// nobody else finds what is remembered of them.
    private Object state() {
        return TransactionSynchronizationManager.isActualTransactionActive() ? new Object() : version.now();
    }

    private Way<Place> way(PeopleFilter filter, int all) {
        return (from, lines) -> page(filter, all, from.place(), lines - 1, 1).stream()
                .map(row -> new Signpost<>(from.offset() + lines, row.place()))
                .findFirst();
    }

    private List<Row> page(PeopleFilter filter, int all, @Nullable Place after, int offset, int limit) {
        return new PeopleQuery(filter).page(db, all, after, offset, limit);
    }

    /// Everything the person did here under any staff number, the newest post first, with the names units have today.
    /// The look is on record.
    @Transactional
    public List<PersonOnDay> posts(EmployeeId person) {
        check();
        trail.look(Purpose.TRAINING.name(), "employee:" + person.value(), "Stellen einer Person angesehen");
        return PeopleQuery.posts(db, person, today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private void check() {
        visibility.require(Fact.NAME);
        visibility.require(Fact.DATES);
    }
}
