package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Certificates drawn and sealed, by the program that measures them alone.
final class Certificates {

    private static final Pattern EACH = Pattern.compile(
            "([\\d.,]+) ms CPU each \\(median ([\\d.,]+), 95th percentile ([\\d.,]+)\\), (\\d+) to (\\d+)");
    private static final Pattern OCCUPIED = Pattern.compile("after: (\\d+) MB");

    private final Report report;
    private final boolean quick;

    Certificates(Report report, boolean quick) {
        this.report = report;
        this.quick = quick;
    }

    void run() {
        report.title("Certificates, tagged and sealed");
        var count = quick ? 5 : 1_000;
        var output = output(count);
        var each = EACH.matcher(output);
        var occupied = OCCUPIED.matcher(output);
        if (!each.find() || !occupied.find()) {
            throw new IllegalStateException("No certificates: " + output);
        }
        report.row("%,d certificates".formatted(count))
                .with("ms CPU", number(each.group(1)))
                .with("median", number(each.group(2)))
                .with("p95", number(each.group(3)))
                .with("bytes least", Long.parseLong(each.group(4)))
                .with("bytes most", Long.parseLong(each.group(5)))
                .with("heap MB after", Long.parseLong(occupied.group(1)))
                .print();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static String output(int count) {
        var command = List.of(
                Rig.java("java"),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.weltoffen.certificates.Thousand",
                Integer.toString(count));
        try {
            var program = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var out = program.getInputStream()) {
                return new String(out.readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                program.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
