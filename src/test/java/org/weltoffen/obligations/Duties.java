package org.weltoffen.obligations;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.AccountId;
import org.weltoffen.language.Text;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

/// One person with one obligation, for tests of pages.
@Component
public class Duties {

    private final JdbcClient db;
    private final Obligations obligations;
    private final Policies policies;
    private final City city;
    private @Nullable EmployeeId person;
    private @Nullable UnitId office;

    Duties(JdbcClient db, Obligations obligations, Policies policies) {
        this.db = db;
        this.obligations = obligations;
        this.policies = policies;
        city = new City(db);
    }

    public void build() {
        var office = city.office(LegalKind.ADMINISTRATION);
        var resolution = Papers.adopted();
        policies.record(resolution);
        var audience = new Audience(Papers.WHO, Set.of(LegalKind.ADMINISTRATION), Set.of(office));
        var policy = Papers.policy(resolution, Mode.MANDATORY, Papers.complete(), audience, "interpreting");
        policies.draft(policy);
        policies.open(policy.id(), Papers.cycle(2026));
        policies.activate(policy.id());
        person = city.person(office);
        this.office = office;
        obligations.arise(LocalDate.of(2026, 9, 14));
    }

    /// Another paper asks the same person for another thing.
    public void another(String name, LocalDate dueOn) {
        var resolution = Papers.adopted();
        policies.record(resolution);
        var audience =
                new Audience(Papers.WHO, Set.of(LegalKind.ADMINISTRATION), Set.of(Objects.requireNonNull(office)));
        var policy = Papers.policy(resolution, Mode.MANDATORY, Papers.complete(), audience, "leading")
                .named(new Text(name, name))
                .with(Timing.calendarYear(MonthDay.from(dueOn)));
        policies.draft(policy);
        policies.open(policy.id(), policy.timing().cycle(dueOn.getYear()));
        policies.activate(policy.id());
        obligations.arise(LocalDate.of(2026, 9, 14));
    }

    public void clean() {
        LedgerTest.clear(db);
        city.vanish();
    }

    public Obligation only() {
        return obligations.of(Objects.requireNonNull(person)).getFirst();
    }

    public String staffNumber() {
        return db.sql("select staff_number from people_employee where id = :id")
                .param("id", Objects.requireNonNull(person).value())
                .query(String.class)
                .single();
    }

    /// What somebody else does meanwhile.
    public void extend(int days) {
        obligations.change(only(), new Change.Extend(days), new AccountId(UUID.randomUUID()));
    }
}
