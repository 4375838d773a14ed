package org.weltoffen.people.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weltoffen.people.file.FileFormat.WINDOWS_1252;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weltoffen.people.file.Unreadable.Reason;

class FileFormatTests {

    private static final String TABLE = "Personalnr;Name\r\n1;Jörg Weiß\r\n2;Ayşe Çelik\r\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", TABLE.getBytes(UTF_8), UTF_8),
                Arguments.of("UTF-8 with a mark", marked(UTF_8), UTF_8),
                Arguments.of("UTF-16 LE with a mark", marked(UTF_16LE), UTF_16LE),
                Arguments.of("UTF-16 BE with a mark", marked(UTF_16BE), UTF_16BE),
                Arguments.of("UTF-16 LE", TABLE.getBytes(UTF_16LE), UTF_16LE),
                Arguments.of("UTF-16 BE", TABLE.getBytes(UTF_16BE), UTF_16BE),
                Arguments.of("Windows-1252", TABLE.replace('ş', 's').getBytes(WINDOWS_1252), WINDOWS_1252));
    }

    @ParameterizedTest(name = "{0} is recognised")
    @MethodSource("encodings")
    void theEncodingIsRecognised(String name, byte[] file, Charset charset) {
        var format = FileFormat.guess(file);

        assertThat(format.charset()).isEqualTo(charset);
        assertThat(lines(file)).first().isEqualTo(new Line(1, List.of("Personalnr", "Name")));
        assertThat(lines(file)).element(1).isEqualTo(new Line(2, List.of("1", "Jörg Weiß")));
    }

    @ParameterizedTest(name = "the delimiter of {0}")
    @MethodSource("heads")
    void theDelimiterIsRecognised(String head, char delimiter) {
        assertThat(FileFormat.guess(head.getBytes(UTF_8)).delimiter()).isEqualTo(delimiter);
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of("Nr;Name;Amt", ';'),
                Arguments.of("Nr,Name,Amt", ','),
                Arguments.of("Nr\tName\tAmt", '\t'),
                Arguments.of("\n\nNr,\"Name; Vorname; Titel\",Amt", ','),
                Arguments.of("Nr", ';'));
    }

    @Test
    void quotesKeepDelimitersLineBreaksAndQuotes() {
        var lines = lines("Nr;Name\n1;\"Funk; Ida\nund \"\"Co\"\"\"\n\n;\n2;Ode\n".getBytes(UTF_8));

        assertThat(lines)
                .containsExactly(
                        new Line(1, List.of("Nr", "Name")),
                        new Line(2, List.of("1", "Funk; Ida\nund \"Co\"")),
                        new Line(6, List.of("2", "Ode")));
    }

    @Test
    void aCellThatIsMissingAtTheEndIsEmpty() {
        var line = lines("a;b;c\n1;2".getBytes(UTF_8)).get(1);

        assertThat(line.cell(1)).isEqualTo("2");
        assertThat(line.cell(2)).isEmpty();
    }

    @Test
    void workbooksTellTextNumbersDaysAndFormulas() {
        var file = workbook(sheet -> {
            sheet.value(0, 0, "Personalnr");
            sheet.value(0, 1, "Name");
            sheet.value(0, 2, "Eintritt");
            sheet.value(0, 3, "Umfang");
            sheet.value(2, 0, 10417882);
            sheet.value(2, 1, "  Đặng Thị Hà ");
            sheet.value(2, 2, LocalDate.of(2026, 9, 1));
            sheet.value(2, 3, 0.5);
            sheet.value(3, 0, "010417883");
            sheet.value(3, 4, true);
        });

        assertThat(FileFormat.guess(file).workbook()).isTrue();
        assertThat(lines(file))
                .containsExactly(
                        new Line(1, List.of("Personalnr", "Name", "Eintritt", "Umfang")),
                        new Line(3, List.of("10417882", "Đặng Thị Hà", "46266", "0.5")),
                        new Line(4, List.of("010417883", "", "", "", "true")));
    }

    @Test
    void aFormulaCountsWithItsLastResult() throws IOException {
        var sheet = """
                <?xml version="1.0" encoding="UTF-8"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="str"><f>CONCAT("1","2")</f><v>12</v></c><c r="B1"><f>6*7</f><v>42</v></c>
                <c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
                </sheetData></worksheet>""";

        assertThat(lines(with(workbook(any -> any.value(0, 0, "x")), "xl/worksheets/sheet1.xml", sheet)))
                .containsExactly(new Line(1, List.of("12", "42", "#DIV/0!")));
    }

    @Test
    void theSheetCannotReadFilesOfTheMachine(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "confidential");
        var sheet = """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="str"><v>&e;</v></c></row></sheetData></worksheet>""".formatted(secret.toUri());
        var file = with(workbook(any -> any.value(0, 0, "x")), "xl/worksheets/sheet1.xml", sheet);

        assertThat(linesOrNone(file)).noneMatch(line -> line.cell(0).contains("confidential"));
    }

    /// Refusing such a file is as good as not telling what it names.
    private static List<Line> linesOrNone(byte[] file) {
        try {
            return lines(file);
        } catch (Unreadable e) {
            return List.of();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noTables")
    void whatIsNoTableSaysWhy(Reason reason, byte[] file) {
        assertThatThrownBy(() -> lines(file))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(reason));
    }

    static Stream<Arguments> noTables() throws IOException {
        return Stream.of(
                Arguments.of(Reason.EMPTY, new byte[0]),
                Arguments.of(Reason.NOT_A_TABLE, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 7, 0, 1}),
                Arguments.of(
                        Reason.OLD_OR_PROTECTED_WORKBOOK,
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0}),
                Arguments.of(Reason.BROKEN_WORKBOOK, new byte[] {'P', 'K', 3, 4, 1, 2, 3}),
                Arguments.of(Reason.BROKEN_WORKBOOK, zip("readme.txt", 10)),
                Arguments.of(Reason.TOO_LARGE, zip("xl/sharedStrings.xml", 50 << 20)),
                Arguments.of(Reason.TOO_LARGE, zip("xl/worksheets/sheet1.xml", 513 << 20)),
                Arguments.of(Reason.TOO_LARGE, new byte[FileFormat.MOST_BYTES + 1]),
                Arguments.of(Reason.OPEN_QUOTE, "a;b\n1;\"offen".getBytes(UTF_8)),
                Arguments.of(
                        Reason.TOO_MANY_LINES, "1\n".repeat(Rows.MOST_LINES + 1).getBytes(UTF_8)));
    }

    private static List<Line> lines(byte[] file) {
        var lines = new ArrayList<Line>();
        try (var rows = FileFormat.guess(file).read(file)) {
            rows.forEachRemaining(lines::add);
        }
        return lines;
    }

    private static byte[] marked(Charset charset) {
        return ("\uFEFF" + TABLE).getBytes(charset);
    }

    private static byte[] workbook(Consumer<Worksheet> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("Personal"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /// The same packed file with one entry replaced.
    private static byte[] with(byte[] file, String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var channel = new SeekableInMemoryByteChannel(file);
                var in = ZipFile.builder().setSeekableByteChannel(channel).get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(name)
                                ? content.getBytes(UTF_8)
                                : in.getInputStream(entry).readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, int zeroes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            var piece = new byte[1 << 20];
            for (int left = zeroes; left > 0; left -= piece.length) {
                out.write(piece, 0, Math.min(left, piece.length));
            }
        }
        return bytes.toByteArray();
    }
}
