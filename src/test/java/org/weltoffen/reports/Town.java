package org.weltoffen.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.weltoffen.reports.ListRoom.Duty;
import org.weltoffen.reports.ListRoom.Person;
import org.weltoffen.reports.ListRoom.Unit;

/// A made-up town: three offices with two sections each, people with all kinds of names, two years of obligations. The
/// same size always gives the same town.
public record Town(List<Unit> units, List<Person> people, List<Duty> duties) {

    private static final List<String> FAMILY = List.of(
            "Albrecht",
            "Çelik",
            "Dąbrowska",
            "O'Neill",
            "Nguyễn",
            "Müller-Öztürk",
            "Zielinski",
            "König",
            "Hoang",
            "Petrova",
            "=Formel",
            "Seidel");
    private static final List<String> GIVEN =
            List.of("Jonas", "Ayşe", "Magdalena", "Siobhán", "Thị Hồng", "Anna", "Robert", "Sven", "Minh Duc", "Olga");
    private static final List<String> STORED = List.of("OPEN", "OPEN", "FULFILLED", "RECOGNISED", "EXEMPT", "PAUSED");

    public static Town of(int size) {
        var random = new Random(42);
        var units = new ArrayList<Unit>();
        for (var name : List.of("Bürgeramt", "Ordnungsamt", "Sozialamt")) {
            var office = id(random);
            units.add(new Unit(office, null, office, name));
            units.add(new Unit(id(random), office, office, name + " Mitte"));
            units.add(new Unit(id(random), office, office, name + " Nord"));
        }
        var people = new ArrayList<Person>();
        var duties = new ArrayList<Duty>();
        for (var i = 0; i < size; i++) {
            var unit = units.get(random.nextInt(units.size()));
            var office = units.stream()
                    .filter(one -> one.id().equals(unit.office()))
                    .findFirst()
                    .orElseThrow();
            var name = any(FAMILY, random) + ", " + any(GIVEN, random);
            var person = new Person(id(random), Integer.toString(10_000_000 + i * 7), name, unit, office, i % 20 == 0);
            people.add(person);
            duties.add(duty(person, 2025, random));
            duties.add(duty(person, 2026, random));
        }
        return new Town(units, people, duties);
    }

    private static Duty duty(Person person, int year, Random random) {
        var stored = any(STORED, random);
        var done = stored.equals("FULFILLED") || stored.equals("RECOGNISED");
        var dueOn = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new Duty(
                id(random),
                person,
                any(List.of(Mode.values()), random),
                year,
                random.nextInt(3) == 0 ? null : 1 + random.nextInt(4),
                stored.equals("PAUSED") ? null : dueOn,
                stored,
                done ? dueOn.minusDays(random.nextInt(60)) : null,
                stored.equals("FULFILLED") ? "WO-%d-%06d".formatted(year, random.nextInt(1_000_000)) : null);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static UUID id(Random random) {
        var version = 0x4000L | (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL);
        return new UUID(version, 0x8000_0000_0000_0000L | (random.nextLong() >>> 2));
    }
}
