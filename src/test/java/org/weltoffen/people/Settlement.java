package org.weltoffen.people;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// A village for tests of screens, which see only the public side of the module.
public final class Settlement {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    private final Village village =
            Village.hall().person("1", "Ida Funk", "residents").person("2", "Jan Ode", "letters");

    /// Founds it with two people, one of whom moves in autumn.
    public Settlement(Staff staff) {
        staff.merge(village, SPRING);
    }

    public Settlement andOneMoves(Staff staff) {
        staff.merge(
                village.withoutPeople().person("1", "Ida Funk", "letters").person("2", "Jan Ode", "letters"), AUTUMN);
        return this;
    }

    public String numbers() {
        return village.number("");
    }

    public EmployeeId person(Staff staff, String number) {
        return staff.byStaffNumber(village.number(number)).orElseThrow().id();
    }

    public String source() {
        return village.name;
    }

    /// A file as text; `#1` stands for the staff number 1, `@desks` for the unit.
    public byte[] file(String text) {
        return text.replace("#", village.name + ".")
                .replace("@", village.name + "/")
                .getBytes(StandardCharsets.UTF_8);
    }
}
