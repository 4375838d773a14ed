package org.weltoffen.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weltoffen.people.ContactIntensity;

/// A person of `people.yaml`, who takes a place in the named unit of the named office.
record KnownPerson(
        Entry entry,
        String staffNumber,
        Name name,
        String office,
        String unit,
        boolean manager,
        Optional<String> post,
        ContactIntensity contact,
        boolean integration,
        int partTime,
        LocalDate joined) {

    static List<KnownPerson> read(Path file) {
        var entry = Entry.read(file).onlyWith("format", "people");
        entry.number("format", 1, 1);
        return entry.get("people").list().stream().map(KnownPerson::of).toList();
    }

    private static KnownPerson of(Entry entry) {
        entry.onlyWith(
                "staff-number",
                "name",
                "sort-name",
                "office",
                "unit",
                "manager",
                "post",
                "contact",
                "integration",
                "part-time",
                "joined");
        var manager = entry.isTrue("manager");
        return new KnownPerson(
                entry,
                entry.text("staff-number"),
                new Name(entry.text("name"), entry.text("sort-name")),
                entry.text("office"),
                entry.text("unit"),
                manager,
                manager ? Optional.empty() : Optional.of(entry.text("post")),
                entry.get("contact").oneOf(ContactIntensity.class),
                entry.isTrue("integration"),
                entry.find("part-time").isPresent() ? entry.number("part-time", 1, 100) : 100,
                entry.day("joined"));
    }
}
