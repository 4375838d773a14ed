package org.weltoffen.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.people.PeopleQuery.Place;
import org.weltoffen.people.PeopleQuery.Row;
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

    PeopleBook(JdbcClient db, Visibility visibility, AuditTrail trail, Clock clock) {
        this.db = db;
        this.visibility = visibility;
        this.trail = trail;
        this.clock = clock;
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
        return new PeoplePages(this, filter, new PeopleQuery(filter).count(db));
    }

    List<Row> page(PeopleFilter filter, int all, @Nullable Place after, int offset, int limit) {
        check();
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
