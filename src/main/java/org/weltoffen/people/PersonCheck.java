package org.weltoffen.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.weltoffen.people.spi.PersonLine;

/// Looks at every person line of a staff file and says what cannot be true.
final class PersonCheck {

    private static final Pattern STAFF_NUMBER = Pattern.compile("[0-9A-Za-z.-]{1,20}");
    private static final int LONGEST_NAME = 200;

    private final UnitTree units;
    private final Set<String> taken;
    private final Set<String> seen = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /// @param taken staff numbers that belong to other sources
    PersonCheck(UnitTree units, Set<String> taken) {
        this.units = units;
        this.taken = taken;
    }

    List<Finding> of(List<PersonLine> people) {
        if (people.isEmpty()) {
            findings.add(new Finding(0, "people", "", Remedy.PUT_PEOPLE_INTO_THE_FILE));
        }
        people.forEach(this::of);
        return findings;
    }

    /// The faults of one line.
    List<Finding> of(PersonLine line) {
        var before = findings.size();
        staffNumber(line);
        names(line);
        text(line, "post", line.post());
        place(line);
        days(line);
        return findings.subList(before, findings.size());
    }

    private void staffNumber(PersonLine line) {
        var number = line.staffNumber();
        if (!STAFF_NUMBER.matcher(number).matches()) {
            find(line, "staff number", number, Remedy.USE_LETTERS_DIGITS_DOTS_AND_HYPHENS);
        } else if (!seen.add(number)) {
            find(line, "staff number", number, Remedy.LIST_IT_ONLY_ONCE);
        } else if (taken.contains(number)) {
            find(line, "staff number", number, Remedy.LET_THE_OTHER_SOURCE_RELEASE_IT);
        }
    }

    private void names(PersonLine line) {
        text(line, "name", line.displayName());
        if (!line.sortName().equals(line.displayName())) {
            text(line, "sort name", line.sortName());
        }
    }

    private void text(PersonLine line, String field, String value) {
        if (value.isBlank()) {
            find(line, field, value, Remedy.GIVE_A_NAME);
        } else if (value.length() > LONGEST_NAME) {
            find(line, field, value, Remedy.SHORTEN_IT);
        }
    }

    private void place(PersonLine line) {
        if (units.unit(line.unit()) == null) {
            find(line, "unit", line.unit(), Remedy.NAME_A_UNIT_THAT_EXISTS);
        }
        if (line.partTime() < 1 || line.partTime() > 100) {
            find(line, "part time", Integer.toString(line.partTime()), Remedy.GIVE_1_TO_100_PERCENT);
        }
    }

    private void days(PersonLine line) {
        if (line.leftOn() != null && line.leftOn().isBefore(line.joinedOn())) {
            find(line, "left on", line.leftOn().toString(), Remedy.LET_THE_LAST_DAY_FOLLOW_THE_FIRST);
        }
    }

    private void find(PersonLine line, String field, String value, Remedy remedy) {
        findings.add(new Finding(line.line(), field, value, remedy));
    }
}
