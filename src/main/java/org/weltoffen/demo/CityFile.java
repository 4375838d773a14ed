package org.weltoffen.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weltoffen.people.UnitKind;

/// Reads `city.yaml` and spreads the people of each office over its divisions and sections.
final class CityFile {

    private static final PostProfile NO_POSTS = new PostProfile(List.of());

    private final Entry city;
    private final Map<String, PostProfile> profiles = new HashMap<>();
    private final List<String> places;
    private final int sectionSize;

    private CityFile(Entry city) {
        this.city = city;
        city.get("posts").map().forEach((name, profile) -> profiles.put(name, PostProfile.of(profile)));
        places = city.texts("places");
        sectionSize = city.number("section-size", 2, 100);
    }

    static CityPlan read(Path file) {
        var city = Entry.read(file)
                .onlyWith(
                        "format",
                        "seed",
                        "people",
                        "former",
                        "section-size",
                        "part-time",
                        "since",
                        "posts",
                        "places",
                        "directorates",
                        "enterprises",
                        "shareholdings");
        city.number("format", 1, 1);
        return new CityFile(city).plan();
    }

    private CityPlan plan() {
        var units = new ArrayList<UnitPlan>();
        city.list("directorates").forEach(entry -> units.add(directorate(entry)));
        city.list("enterprises").forEach(entry -> units.add(office(entry, UnitKind.MUNICIPAL_ENTERPRISE)));
        city.list("shareholdings").forEach(entry -> units.add(empty(entry.text(), UnitKind.SHAREHOLDING, List.of())));
        int people = city.number("people");
        int sum = units.stream().mapToInt(UnitPlan::size).sum();
        if (sum != people) {
            throw city.get("people")
                    .problem(
                            "the sizes of the offices add up to %d, not to %d".formatted(sum, people),
                            "Change people or the sizes.");
        }
        return new CityPlan(
                city.number("seed"),
                people,
                city.number("former", 0, people),
                city.number("part-time", 0, 100),
                city.day("since"),
                units);
    }

    private UnitPlan directorate(Entry entry) {
        entry.onlyWith("name", "units");
        var units = entry.get("units").list().stream()
                .map(unit -> office(
                        unit,
                        unit.find("kind")
                                .map(kind -> kind.oneOf(UnitKind.class))
                                .orElse(UnitKind.OFFICE)))
                .toList();
        return empty(entry.text("name"), UnitKind.DIRECTORATE, units);
    }

    private UnitPlan office(Entry entry, UnitKind kind) {
        entry.onlyWith("name", "kind", "size", "posts", "divisions");
        var posts = profile(entry.get("posts"));
        int size = entry.number("size", 1, 1_000_000);
        var sizes = Sizes.spread(entry.list("divisions"), size - 1, entry);
        var divisions = sizes.entries().stream()
                .map(sized -> division(sized.entry(), sized.size(), posts))
                .toList();
        return new UnitPlan(entry.text("name"), kind, leadOf(kind), posts, 1 + sizes.rest(), divisions);
    }

    private UnitPlan division(Entry entry, int size, PostProfile officePosts) {
        if (entry.isText()) {
            return division(entry, entry.text(), size, officePosts, made(entry, entry.text(), size));
        }
        entry.onlyWith("name", "size", "posts", "lead", "section", "section-size", "sections");
        var posts = entry.find("posts").map(this::profile).orElse(officePosts);
        var name = entry.text("name");
        var sizes = entry.find("sections").isPresent()
                ? Sizes.spread(entry.list("sections"), size - 1, entry)
                : made(entry, name, size);
        return division(entry, name, size, posts, sizes);
    }

    private UnitPlan division(Entry entry, String name, int size, PostProfile posts, Sizes sizes) {
        var lead = entry.isText()
                ? leadOf(UnitKind.SECTION)
                : entry.find("lead").map(Entry::text).orElse(leadOf(UnitKind.SECTION));
        var sections = sizes.entries().stream()
                .map(sized -> new UnitPlan(sized.name(), UnitKind.SECTION, lead, posts, sized.size(), List.of()))
                .toList();
        if (size < 1 + sections.size()) {
            throw entry.problem("%d people are too few".formatted(size), "Enlarge the unit or list fewer sections.");
        }
        return new UnitPlan(name, UnitKind.DIVISION, leadOf(UnitKind.DIVISION), posts, 1 + sizes.rest(), sections);
    }

    /// Sections for a division that lists none: so many that each comes near the wanted size.
    private Sizes made(Entry entry, String name, int size) {
        int wanted = entry.isText() || entry.find("section-size").isEmpty()
                ? sectionSize
                : entry.number("section-size", 2, 1_000);
        if (size < wanted * 3 / 2) {
            return new Sizes(List.of(), size - 1);
        }
        var pattern = entry.isText()
                ? "Sachgebiet " + name + " {n}"
                : entry.find("section").map(Entry::text).orElse("Sachgebiet " + name + " {n}");
        int count = Math.max(2, Math.round((size - 1f) / wanted));
        if (pattern.contains("{place}") && count > places.size()) {
            throw entry.problem(
                    "%d sections need as many places, there are %d".formatted(count, places.size()),
                    "Add places or enlarge section-size.");
        }
        return Sizes.even(entry, count, size - 1, n -> named(pattern, n));
    }

    private String named(String pattern, int n) {
        var numbered = pattern.replace("{n}", Integer.toString(n + 1));
        return numbered.contains("{place}") ? numbered.replace("{place}", places.get(n)) : numbered;
    }

    private PostProfile profile(Entry entry) {
        var profile = profiles.get(entry.text());
        if (profile == null) {
            throw entry.problem("posts \"%s\" are not described".formatted(entry.text()), "Add them to posts.");
        }
        return profile;
    }

    private static UnitPlan empty(String name, UnitKind kind, List<UnitPlan> below) {
        return new UnitPlan(name, kind, leadOf(kind), NO_POSTS, 0, below);
    }

    private static String leadOf(UnitKind kind) {
        return switch (kind) {
            case OFFICE -> "Amtsleitung";
            case REFERAT -> "Referatsleitung";
            case DIVISION -> "Abteilungsleitung";
            case SECTION -> "Sachgebietsleitung";
            case MUNICIPAL_ENTERPRISE -> "Betriebsleitung";
            case DIRECTORATE -> "Dezernatsleitung";
            case SHAREHOLDING -> "Geschäftsführung";
        };
    }
}
