package org.weltoffen.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a staff file can mean, with the headings by which it is recognised.
public enum Column {
    STAFF_NUMBER(
            "staff number",
            "personalnummer",
            "personalnr",
            "persnr",
            "pnr",
            "mitarbeiternummer",
            "staffnumber",
            "employeenumber",
            "employeeid",
            "personnelnumber"),
    NAME("name", "name", "anzeigename", "vollername", "displayname", "fullname"),
    FIRST_NAME("first name", "vorname", "rufname", "firstname", "givenname"),
    LAST_NAME("last name", "nachname", "familienname", "zuname", "lastname", "surname", "familyname"),
    SORT_NAME("sort name", "sortiername", "sortname", "namesortiert"),
    UNIT(
            "unit",
            "einheit",
            "organisationseinheit",
            "orgeinheit",
            "oe",
            "dienststelle",
            "kostenstelle",
            "unit",
            "department",
            "orgunit",
            "organizationalunit"),
    POST("post", "stelle", "funktion", "taetigkeit", "stellenbezeichnung", "post", "jobtitle", "position", "function"),
    CONTACT(
            "contact",
            "kontakt",
            "publikumsverkehr",
            "kontaktintensitaet",
            "publikumskontakt",
            "contact",
            "contactintensity"),
    MANAGER("manager", "fuehrungskraft", "leitung", "fuehrung", "manager", "ismanager"),
    INTEGRATION_TASK("integration task", "integrationsaufgabe", "integration", "integrationtask"),
    PART_TIME(
            "part time",
            "umfang",
            "beschaeftigungsumfang",
            "teilzeit",
            "stellenanteil",
            "arbeitszeitanteil",
            "parttime",
            "percentage",
            "workload"),
    JOINED_ON(
            "joined on",
            "eintritt",
            "eintrittsdatum",
            "eintrittam",
            "beginn",
            "joinedon",
            "startdate",
            "entrydate",
            "hiredate"),
    LEFT_ON(
            "left on",
            "austritt",
            "austrittsdatum",
            "austrittam",
            "ende",
            "lefton",
            "enddate",
            "leavingdate",
            "exitdate"),

    UNIT_KEY("key", "schluessel", "einheitsschluessel", "kuerzel", "oeschluessel", "key", "unitkey", "code"),
    UNIT_NAME("name", "bezeichnung", "name", "einheit", "einheitsname", "unitname"),
    UNIT_KIND("kind", "art", "typ", "einheitsart", "kind", "type"),
    UNIT_PARENT("parent", "uebergeordnet", "uebergeordneteeinheit", "gehoertzu", "parent", "parentkey", "belongsto");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]");

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // made with List.of, which never changes
    private final List<String> headings;

    Column(String field, String... headings) {
        this.field = field;
        this.headings = List.of(headings);
    }

    /// The columns a file of this kind can have.
    public static List<Column> of(FileKind kind) {
        return List.of(values()).stream()
                .filter(column -> column.name().startsWith("UNIT_") == (kind == FileKind.UNITS))
                .toList();
    }

    /// The name by which findings call the field.
    String field() {
        return field;
    }

    static Optional<Column> ofField(FileKind kind, String field) {
        return of(kind).stream().filter(column -> column.field.equals(field)).findFirst();
    }

    /// Whether a heading means this column, whatever its case, spaces and umlauts.
    boolean isCalled(String heading) {
        return headings.contains(plain(heading));
    }

    /// The translation key of its name.
    public String key() {
        return "people.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(String heading) {
        var spelled = heading.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var bare = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                .replaceAll("");
        return NO_LETTERS.matcher(bare).replaceAll("");
    }
}
