package org.weltoffen.people;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.weltoffen.people.file.Rows;

/// Compares a delivered file with the staff and stores what it would change. The caller holds the transaction.
@Component
class Comparing {

    private final UnitTable units;
    private final PostTable posts;
    private final PersonTable people;
    private final DifferenceTable differences;
    private final ImportLog log;
    private final Clock clock;

    Comparing(
            UnitTable units,
            PostTable posts,
            PersonTable people,
            DifferenceTable differences,
            ImportLog log,
            Clock clock) {
        this.units = units;
        this.posts = posts;
        this.people = people;
        this.differences = differences;
        this.log = log;
        this.clock = clock;
    }

    Tally compare(DeliveryId id, byte[] file, FileSettings settings) {
        differences.clear(id);
        var tally = new Tally(differences, id);
        if (log.newest(settings.source()).isAfter(settings.asOf())) {
            tally.block(new Finding(0, "as of", settings.asOf().toString(), Remedy.TAKE_A_NEWER_FILE));
        }
        try (var rows = settings.format().read(file)) {
            var headings = rows.hasNext() ? rows.next().cells() : List.<String>of();
            compare(rows, headings, settings, tally);
        }
        tally.store();
        return tally;
    }

    private void compare(Rows rows, List<String> headings, FileSettings settings, Tally tally) {
        var known = units.byKey();
        switch (settings.kind()) {
            case PEOPLE -> new PersonComparison(people, posts.all(), known, settings, headings, tally, clock).of(rows);
            case UNITS -> new UnitComparison(units, known, settings, headings, tally, clock).of(rows);
        }
    }
}
