package org.weltoffen.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.weltoffen.people.ContactIntensity;
import org.weltoffen.people.Staff;
import org.weltoffen.people.StaffMerge;
import org.weltoffen.people.UnitKind;
import org.weltoffen.people.spi.PersonLine;
import org.weltoffen.people.spi.StaffFile;
import org.weltoffen.people.spi.StaffSource;
import org.weltoffen.people.spi.UnitLine;

/// Staff lists of many people: all new, unchanged, and one in twenty changed. A merge finds the difference and applies
/// it.
final class Imports {

    private static final int OFFICES = 60;

    private final Rig rig;
    private final Report report;
    private final boolean quick;
    private final LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneId.of("Europe/Berlin"));

    Imports(Rig rig, Report report, boolean quick) {
        this.rig = rig;
        this.report = report;
        this.quick = quick;
    }

    void run() {
        House.in(rig, house -> {
            report.title("Staff lists, difference and apply together; the obligations that follow counted in");
            for (var people : quick ? List.of(1_000) : List.of(10_000, 200_000)) {
                merge(house, people, "%,d people, all new".formatted(people), 0);
                merge(house, people, "%,d people, none changed".formatted(people), 0);
                merge(house, people, "%,d people, 5 %% changed".formatted(people), 20);
            }
        });
    }

    private void merge(ApplicationContext house, int people, String what, int everyChanged) {
        var source = new Invented("bench-" + people, people, everyChanged);
        var staff = house.getBean(Staff.class);
        var processor = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        var before = rig.usage();
        var own = processor.getProcessCpuTime();
        var begun = System.nanoTime();
        if (!(staff.merge(source, today) instanceof StaffMerge.Done done)) {
            throw new IllegalStateException("The staff list was refused");
        }
        var merged = (System.nanoTime() - begun) / 1e9;
        rig.waitUntilQuiet();
        var expected = everyChanged == 0 ? 0 : (people - 1) / everyChanged + 1;
        if (done.changed() != expected) {
            throw new IllegalStateException("%d of %d changes were found".formatted(done.changed(), expected));
        }
        report.row(what)
                .with("joined", (long) done.joined())
                .with("changed", (long) done.changed())
                .with("seconds", merged)
                .with("until quiet", (System.nanoTime() - begun) / 1e9)
                .with("ms CPU server", (processor.getProcessCpuTime() - own) / 1_000_000)
                .with("ms CPU db", rig.usage().since(before).database())
                .print();
    }

    /// A staff list made up of numbers.
    private record Invented(String key, int people, int everyChanged) implements StaffSource {

        @Override
        public StaffFile read() {
            var units = new ArrayList<UnitLine>();
            for (var office = 0; office < OFFICES; office++) {
                units.add(new UnitLine(
                        office + 1,
                        "%s-%d".formatted(key, office),
                        "Amt %d".formatted(office),
                        UnitKind.OFFICE,
                        null,
                        LocalDate.of(2020, 1, 1)));
            }
            var lines = new ArrayList<PersonLine>();
            for (var number = 0; number < people; number++) {
                lines.add(line(number));
            }
            return new StaffFile(units, lines);
        }

        private PersonLine line(int number) {
            var moved = everyChanged > 0 && number % everyChanged == 0;
            var office = (number + (moved ? 1 : 0)) % OFFICES;
            return new PersonLine(
                    OFFICES + number + 1,
                    "%s-%07d".formatted(key.replaceAll("\\D", ""), number),
                    "Vorname%d Familienname%d".formatted(number % 977, number % 9_973),
                    "Familienname%d, Vorname%d".formatted(number % 9_973, number % 977),
                    "%s-%d".formatted(key, office),
                    "Sachbearbeitung",
                    ContactIntensity.REGULAR,
                    false,
                    false,
                    100,
                    LocalDate.of(2021, 1, 1).plusDays(number % 1_500),
                    null);
        }
    }
}
