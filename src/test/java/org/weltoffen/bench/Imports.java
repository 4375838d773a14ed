package org.weltoffen.bench;

import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Staff files that a program hands in: everybody new, nobody changed, and one in twenty in another office. The server
/// has little memory, so that it ends where the file were held in it as a whole.
final class Imports {

    private static final String HEAP = "-Xmx256m";
    private static final List<String> HEADINGS =
            List.of("Personalnr", "Vorname", "Nachname", "Einheit", "Stelle", "Kontakt", "Umfang", "Eintritt");

    private final Rig rig;
    private final Report report;
    private final boolean quick;

    Imports(Rig rig, Report report, boolean quick) {
        this.rig = rig;
        this.report = report;
        this.quick = quick;
    }

    void run() {
        rig.restart(HEAP);
        var program = StaffFiles.letIn(rig, rig.database());
        report.title("Staff files by the door for programs, the server with " + HEAP);
        for (var people : quick ? List.of(1_000) : List.of(1_000, 10_000, 200_000)) {
            for (var kind : Kind.values()) {
                handIn(program, kind, people, "all new", 0, people);
                handIn(program, kind, people, "none changed", 0, 0);
                handIn(program, kind, people, "5 % changed", 20, people / 20);
            }
        }
    }

    private void handIn(StaffFiles program, Kind kind, int people, String what, int everyMoved, int differences) {
        var source = "bench-%s-%d".formatted(kind, people);
        var file = file(kind, new StaffList(source, people, everyMoved));
        var before = rig.usage();
        var begun = System.nanoTime();
        var found = program.dryRun(source, body(file));
        var compared = System.nanoTime();
        if (found.path("newcomers").asInt() + found.path("changed").asInt() != differences) {
            throw new IllegalStateException("%d differences were expected: %s".formatted(differences, found));
        }
        if (differences > 0) {
            program.apply(found.path("id").asString());
        }
        var applied = System.nanoTime();
        rig.waitUntilQuiet();
        var used = rig.usage().since(before);
        report.row("%,d people, %s, %s".formatted(people, kind, what))
                .with("file kB", file.toFile().length() / 1024)
                .with("dry run s", (compared - begun) / 1e9)
                .with("import s", (applied - compared) / 1e9)
                .with("until quiet s", (System.nanoTime() - begun) / 1e9)
                .with("ms CPU server", used.server())
                .with("ms CPU db", used.database())
                .with("heap kB after", rig.heap())
                .print();
    }

    private static BodyPublisher body(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Kind kind, StaffList staff) {
        var file = rig.folder().resolve("staff." + kind);
        var offices = rig.database()
                .sql("select unit_key from people_unit where kind = 'OFFICE' and valid_to is null order by unit_key")
                .query(String.class)
                .list();
        try {
            switch (kind) {
                case CSV -> writeText(file, staff, offices);
                case XLSX -> writeWorkbook(file, staff, offices);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void writeText(Path file, StaffList staff, List<String> offices) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write(String.join(";", HEADINGS) + "\r\n");
            for (var number = 0; number < staff.people(); number++) {
                text.write(String.join(";", staff.person(number, offices)) + "\r\n");
            }
        }
    }

    private static void writeWorkbook(Path file, StaffList staff, List<String> offices) throws IOException {
        try (var workbook = new Workbook(Files.newOutputStream(file), "bench", "1.0")) {
            var sheet = workbook.newWorksheet("Personal");
            for (var number = -1; number < staff.people(); number++) {
                var cells = number < 0 ? HEADINGS : staff.person(number, offices);
                for (var column = 0; column < cells.size(); column++) {
                    sheet.inlineString(number + 1, column, cells.get(column));
                }
                if (number % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private enum Kind {
        CSV,
        XLSX
    }

    /// A staff list made up of numbers.
    private record StaffList(String source, int people, int everyMoved) {

        List<String> person(int number, List<String> offices) {
            var moved = everyMoved > 0 && number % everyMoved == 0;
            return List.of(
                    "%s-%07d".formatted(source.replaceAll("bench-(.).*-(\\d+)", "$1$2"), number),
                    "Vorname%d".formatted(number % 977),
                    "Familienname%d".formatted(number % 9_973),
                    offices.get((number + (moved ? 1 : 0)) % offices.size()),
                    "Sachbearbeitung",
                    "regelmäßig",
                    "100",
                    "%02d.%02d.20%02d".formatted(number % 28 + 1, number % 12 + 1, number % 24 + 1));
        }
    }
}
