package org.weltoffen.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.ContactIntensity;
import org.weltoffen.people.spi.PersonLine;
import org.weltoffen.people.spi.StaffFile;
import org.weltoffen.people.spi.UnitLine;

/// Fills the planned units with people.
final class Residents {

    private static final int[] PART_TIMES = {50, 50, 60, 65, 75, 75, 80, 80, 90};
    private static final int FIRST_NUMBER = 10_000_000;
    private static final int NUMBERS = 1_000_000;

    private final CityPlan plan;
    private final Random chance;
    private final Names names;
    private final Calendar calendar;
    private final Set<KnownPerson> waiting;
    private final Set<String> numbers = new HashSet<>();
    private final List<UnitLine> units = new ArrayList<>();
    private final List<PersonLine> people = new ArrayList<>();
    private final List<Desk> desks = new ArrayList<>();

    /// A place where former people can have worked.
    private record Desk(String unit, PostProfile posts) {}

    Residents(CityPlan plan, List<KnownPerson> known, Path names, LocalDate today) {
        this.plan = plan;
        this.chance = new Random(plan.seed());
        this.names = new Names(names, chance);
        this.calendar = new Calendar(today, chance);
        this.waiting = new LinkedHashSet<>(known);
        known.forEach(person -> numbers.add(person.staffNumber()));
    }

    StaffFile file() {
        for (int place = 0; place < plan.units().size(); place++) {
            settle(plan.units().get(place), "demo-" + (place + 1), null, "");
        }
        for (var person : waiting) {
            throw person.entry()
                    .problem(
                            "there is no free place for %s in \"%s\""
                                    .formatted(person.name().shown(), person.unit()),
                            "Name an office and a unit of city.yaml; a unit has one manager.");
        }
        for (int former = 0; former < plan.former(); former++) {
            addFormer(desks.get(chance.nextInt(desks.size())));
        }
        return new StaffFile(units, people);
    }

    private void settle(UnitPlan unit, String key, @Nullable String parent, String office) {
        units.add(new UnitLine(units.size() + 1, key, unit.name(), unit.kind(), parent, plan.since()));
        var within = unit.kind().isOffice() ? unit.name() : office;
        for (int place = 0; place < unit.own(); place++) {
            addPerson(unit, key, within, place == 0);
        }
        if (unit.own() > 1) {
            desks.add(new Desk(key, unit.posts()));
        }
        for (int place = 0; place < unit.below().size(); place++) {
            settle(unit.below().get(place), key + "." + (place + 1), key, within);
        }
    }

    private void addPerson(UnitPlan unit, String key, String office, boolean manager) {
        var known = takeFor(unit.name(), office, manager);
        if (known != null) {
            addKnown(known, unit, key);
        } else if (manager) {
            add(
                    key,
                    unit.lead(),
                    unit.posts().contactOfLead(),
                    true,
                    unit.posts().isMainlyIntegration());
        } else {
            var post = unit.posts().any(chance);
            add(key, post.title(), post.contact(), false, post.integration());
        }
    }

    private @Nullable KnownPerson takeFor(String unit, String office, boolean manager) {
        for (var person : waiting) {
            if (person.unit().equals(unit) && person.office().equals(office) && person.manager() == manager) {
                waiting.remove(person);
                return person;
            }
        }
        return null;
    }

    private void addKnown(KnownPerson known, UnitPlan unit, String key) {
        people.add(new PersonLine(
                people.size() + 1,
                known.staffNumber(),
                known.name().shown(),
                known.name().sorted(),
                key,
                known.post().orElse(unit.lead()),
                known.contact(),
                known.manager(),
                known.integration(),
                known.partTime(),
                known.joined(),
                null));
    }

    private void add(String unit, String post, ContactIntensity contact, boolean manager, boolean integration) {
        var name = names.next();
        people.add(new PersonLine(
                people.size() + 1,
                number(),
                name.shown(),
                name.sorted(),
                unit,
                post,
                contact,
                manager,
                integration,
                partTime(),
                calendar.joined(),
                null));
    }

    private void addFormer(Desk desk) {
        var name = names.next();
        var post = desk.posts().any(chance);
        var left = calendar.left();
        people.add(new PersonLine(
                people.size() + 1,
                number(),
                name.shown(),
                name.sorted(),
                desk.unit(),
                post.title(),
                post.contact(),
                false,
                post.integration(),
                partTime(),
                calendar.joinedBefore(left),
                left));
    }

    private int partTime() {
        return chance.nextInt(100) < plan.partTime() ? PART_TIMES[chance.nextInt(PART_TIMES.length)] : 100;
    }

    private String number() {
        var number = Integer.toString(FIRST_NUMBER + chance.nextInt(NUMBERS));
        return numbers.add(number) ? number : number();
    }
}
