package org.weltoffen.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.spi.PersonLine;
import org.weltoffen.people.spi.StaffFile;
import org.weltoffen.people.spi.StaffSource;
import org.weltoffen.people.spi.UnitLine;

/// A very small city for tests; every village has its own unit keys and staff numbers.
final class Village implements StaffSource {

    static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);
    private static final AtomicInteger VILLAGES = new AtomicInteger();

    final String name = "village-" + VILLAGES.incrementAndGet();
    private final List<UnitLine> units = new ArrayList<>();
    private final List<PersonLine> people = new ArrayList<>();

    Village unit(String key, UnitKind kind, @Nullable String parent) {
        return unit(key, key, kind, parent);
    }

    Village unit(String key, String title, UnitKind kind, @Nullable String parent) {
        var above = parent == null ? null : key(parent);
        units.add(new UnitLine(units.size() + 1, key(key), title, kind, above, FOUNDED));
        return this;
    }

    Village person(String number, String name, String unit) {
        return person(number, name, unit, "2020-01-01", null);
    }

    Village person(String number, String name, String unit, String joined, @Nullable String left) {
        var leftOn = left == null ? null : LocalDate.parse(left);
        people.add(new PersonLine(
                people.size() + 1,
                number(number),
                name,
                null,
                key(unit),
                "Sachbearbeitung",
                ContactIntensity.REGULAR,
                false,
                false,
                100,
                LocalDate.parse(joined),
                leftOn));
        return this;
    }

    Village withoutPeople() {
        people.clear();
        return this;
    }

    Village withoutUnits() {
        units.clear();
        return this;
    }

    String key(String unit) {
        return name + "/" + unit;
    }

    String number(String number) {
        return name + "." + number;
    }

    /// A village hall with a desk for residents and one for letters.
    static Village hall() {
        return new Village()
                .unit("mayor", UnitKind.DIRECTORATE, null)
                .unit("hall", UnitKind.OFFICE, "mayor")
                .unit("desks", UnitKind.DIVISION, "hall")
                .unit("residents", UnitKind.SECTION, "desks")
                .unit("letters", UnitKind.SECTION, "desks");
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public StaffFile read() {
        return new StaffFile(units, people);
    }
}
