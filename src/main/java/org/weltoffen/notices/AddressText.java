package org.weltoffen.notices;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.weltoffen.notices.AddressLine.Outcome;

/// Reads a file with one person in a line: staff number and mail address, in either order.
///
/// ```
/// Personalnummer;Mail
/// 10184031;kim.nguyen@stadt.example
/// ```
///
/// Text is UTF-8, UTF-16 with its mark, or else Windows-1252, as spreadsheets save it; cells are kept apart by
/// semicolon, comma or tab, whichever the first line has most of.
final class AddressText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST_ADDRESS = 254;

    private AddressText() {}

    /// The lines that hold anything, without headings.
    ///
    /// @throws AddressFiles.Unreadable if it is no table
    static List<AddressLine> read(byte[] file) {
        var text = text(file);
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw new AddressFiles.Unreadable();
        }
        try (var parser = CSVParser.parse(new StringReader(text), format(text))) {
            var lines = new ArrayList<AddressLine>();
            var lineBefore = 0L;
            for (var record : parser) {
                var cells = cells(record);
                if (!cells.isEmpty() && !isHead(cells, lines, lineBefore)) {
                    lines.add(line((int) lineBefore + 1, cells));
                }
                lineBefore = parser.getCurrentLineNumber();
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new AddressFiles.Unreadable(e);
        }
    }

    private static String text(byte[] file) {
        var charset =
                switch (first(file) << 8 | second(file)) {
                    case 0xFFFE, 0xFEFF -> StandardCharsets.UTF_16;
                    default -> StandardCharsets.UTF_8;
                };
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString().replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS_1252);
        }
    }

    private static int first(byte[] file) {
        return file.length > 0 ? file[0] & 0xFF : 0;
    }

    private static int second(byte[] file) {
        return file.length > 1 ? file[1] & 0xFF : 0;
    }

    private static CSVFormat format(String text) {
        var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var delimiter = Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(one ->
                        head.chars().filter(character -> character == one).count()))
                .orElseThrow();
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// A first line with nothing that could be an address names the columns.
    private static boolean isHead(List<String> cells, List<AddressLine> lines, long lineBefore) {
        return lines.isEmpty()
                && lineBefore == 0
                && cells.stream().noneMatch(cell -> cell.contains("@") || cell.matches(".*\\d.*"));
    }

    private static AddressLine line(int number, List<String> cells) {
        var mail = cells.stream().filter(cell -> cell.contains("@")).findFirst().orElse("");
        var others = cells.stream().filter(cell -> !cell.equals(mail)).toList();
        var staffNumber = others.isEmpty() ? "" : others.getFirst();
        if (cells.size() != 2 || others.size() != 1) {
            return new AddressLine(number, staffNumber, mail, Outcome.BAD_COLUMNS);
        }
        return new AddressLine(number, staffNumber, mail, isAddress(mail) ? Outcome.NEW : Outcome.BAD_ADDRESS);
    }

    private static boolean isAddress(String mail) {
        try {
            var address = new InternetAddress(mail, true);
            address.validate();
            return mail.length() <= LONGEST_ADDRESS && mail.equals(address.getAddress());
        } catch (AddressException e) {
            return false;
        }
    }
}
