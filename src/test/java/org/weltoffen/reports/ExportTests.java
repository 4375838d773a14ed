package org.weltoffen.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Role;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.reports.spi.Exporter;
import org.weltoffen.reports.spi.ListFile;
import org.weltoffen.reports.spi.ListFile.Mark;

@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class ExportTests {

    private static final Town TOWN = Town.of(300);
    private static final CompletionFilter FILTER =
            CompletionFilter.of(2026).withStatuses(Set.of(CompletionStatus.FULFILLED, CompletionStatus.OVERDUE));

    private final ListRoom room;
    private final CompletionList list;
    private final JdbcClient db;

    @Autowired
    ExportTests(JdbcConnectionDetails database, Desk desk, JdbcClient db) {
        room = new ListRoom(database);
        list = desk.list(room.db());
        this.db = db;
    }

    @BeforeAll
    void fill() {
        room.fill(TOWN.units(), TOWN.people(), TOWN.duties());
    }

    @AfterAll
    void close() {
        room.close();
    }

    @BeforeEach
    void hrIsAtTheDesk() {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
    }

    @AfterEach
    void nobodyIs() {
        SignedIn.out();
    }

    @Test
    void theCsvFileHoldsExactlyTheFilteredLines() throws IOException {
        var lines = csv(export(exporter("csv")));

        var header = lines.getFirst();
        assertThat(header.get(0)).isEqualTo("\uFEFFPersonalnr.");
        assertThat(lines.stream().skip(1).map(line -> List.of(line.get(0), line.get(1), line.get(7), line.get(8))))
                .isEqualTo(rows().map(row -> List.of(
                                row.staffNumber(),
                                row.name().startsWith("=") ? "'" + row.name() : row.name(),
                                row.status() == CompletionStatus.FULFILLED ? "Erfüllt" : "Überfällig",
                                String.valueOf(row.dueOn())))
                        .toList());
        assertThat(lines).anyMatch(line -> line.get(1).equals("Nguyễn, Thị Hồng"));
        assertThat(lines).anyMatch(line -> line.get(1).startsWith("O'Neill"));
    }

    @Test
    void everyCsvLineSaysWhoExportedItWhenAndWhy() throws IOException {
        assertThat(csv(export(exporter("csv"))).stream().skip(1))
                .allSatisfy(line -> assertThat(line.get(line.size() - 1))
                        .contains("Exportiert von: Miriam Böttcher")
                        .contains("Erstellt: 14.09.2026, 12:00")
                        .contains("Zweck: Nachweis")
                        .contains("Filter: Jahr 2026, Überfällig + Erfüllt"));
    }

    @Test
    void theWorkbookHoldsExactlyTheFilteredLinesAndNoFormula() throws Exception {
        var book = export(exporter("xlsx"));

        var sheet = xml(book, "xl/worksheets/sheet1.xml");
        var names = column(sheet, "B");
        assertThat(names.getFirst()).isEqualTo("Name");
        assertThat(names.subList(1, names.size()))
                .isEqualTo(rows().map(CompletionRow::name).toList())
                .contains("Nguyễn, Thị Hồng");
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(column(xml(book, "xl/worksheets/sheet2.xml"), "B"))
                .startsWith("Miriam Böttcher", "14.09.2026, 12:00", "Nachweis", "Jahr 2026, Überfällig + Erfüllt");
    }

    @Test
    void aListLongerThanASheetGoesOnInTheNext() throws Exception {
        var out = new ByteArrayOutputStream();
        new XlsxExporter(2).write(five(), out);

        assertThat(column(xml(out.toByteArray(), "xl/worksheets/sheet1.xml"), "A"))
                .containsExactly("Name", "1", "2");
        assertThat(column(xml(out.toByteArray(), "xl/worksheets/sheet3.xml"), "A"))
                .containsExactly("Name", "5");
    }

    @Test
    void whatASpreadsheetWouldRunIsMadeHarmless() throws IOException {
        var out = new ByteArrayOutputStream();
        var evil = List.of("=1+1", "+49 341", "-1", "@SUM(A1)", "\tx", "\rx", "O'Neill", "a;b \"c\"\nd");
        new CsvExporter()
                .write(
                        new ListFile(
                                "Liste",
                                List.of("Name"),
                                List.of(new Mark("Von", "=x")),
                                line -> evil.forEach(value -> line.accept(List.of(value)))),
                        out);

        assertThat(csv(out.toByteArray()).stream().skip(1).map(line -> line.get(0)))
                .containsExactly("'=1+1", "'+49 341", "'-1", "'@SUM(A1)", "'\tx", "'\rx", "O'Neill", "a;b \"c\"\nd");
    }

    @Test
    void everyExportIsWrittenDownWithItsPurposeAndWithoutWhatWasTyped() throws IOException {
        list.export(
                FILTER.withText("Nguyễn"),
                exporter("csv"),
                Purpose.EVALUATION,
                Locale.GERMAN,
                new ByteArrayOutputStream());

        var entry = db.sql("select purpose, details from audit_entry order by id desc limit 1")
                .query()
                .singleRow();
        assertThat(entry).containsEntry("purpose", "EVALUATION");
        assertThat(String.valueOf(entry.get("details")))
                .contains("csv", "Textsuche")
                .doesNotContain("Nguy");
    }

    @Test
    void theFileNameSaysWhatIsInsideButNotWho() {
        assertThat(list.fileName(FILTER, exporter("xlsx"), Purpose.PROOF, Locale.ENGLISH))
                .isEqualTo("completions-2026-purpose-proof-2026-09-14.xlsx");
    }

    private byte[] export(Exporter exporter) throws IOException {
        var out = new ByteArrayOutputStream();
        list.export(FILTER, exporter, Purpose.PROOF, Locale.GERMAN, out);
        return out.toByteArray();
    }

    private Stream<CompletionRow> rows() {
        return list.pages(FILTER).page(CompletionSort.BY_NAME, 0, 1_000).stream();
    }

    private Exporter exporter(String key) {
        return list.exporters().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ListFile five() {
        return new ListFile("Liste", List.of("Name"), List.of(), line -> {
            for (var number = 1; number <= 5; number++) {
                line.accept(List.<@Nullable Object>of(Integer.toString(number)));
            }
        });
    }

    private static List<CSVRecord> csv(byte[] file) throws IOException {
        return CsvExporter.FORMAT
                .parse(new StringReader(new String(file, UTF_8)))
                .getRecords();
    }

    private static Document xml(byte[] book, String name) throws Exception {
        var file = Files.createTempFile("book", ".xlsx");
        Files.write(file, book);
        try (var zip = new ZipFile(file.toFile())) {
            var entry = requireNonNull(zip.getEntry(name), name);
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(zip.getInputStream(entry));
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> column(Document sheet, String letter) {
        var texts = new ArrayList<String>();
        var cells = sheet.getElementsByTagName("c");
        for (var i = 0; i < cells.getLength(); i++) {
            var cell = (Element) cells.item(i);
            if (cell.getAttribute("r").matches(letter + "\\d+")) {
                texts.add(cell.getTextContent());
            }
        }
        return texts;
    }
}
