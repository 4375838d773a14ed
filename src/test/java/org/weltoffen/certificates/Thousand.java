package org.weltoffen.certificates;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.weltoffen.certificates.keys.Rings;
import org.weltoffen.certificates.pdf.Papers;
import org.weltoffen.certificates.seal.Sealers;
import org.weltoffen.certificates.spi.Attachment;

/// Draws and seals certificates, a thousand if no number is given, and prints what one takes: processor time,
/// bytes, and the heap that stays occupied. A program to run by hand; times say something about a machine, not
/// about a test.
///
/// ```
/// ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dvaadin.skip
/// java -Xmx64m -cp target/test-classes:target/classes:$(cat target/classpath) org.weltoffen.certificates.Thousand
/// ```
final class Thousand {

    private static final int WARMING = 300;

    private Thousand() {}

    @SuppressWarnings("SystemOut") // a program for the terminal
    static void main(String[] arguments) {
        var count = arguments.length == 0 ? 1000 : Integer.parseInt(arguments[0]);
        var ring = Rings.real();
        var renderer = Papers.renderer(ring);
        var sealer = Sealers.with(ring);
        var credential =
                "{\"credential\": \"%s\"}".formatted("abcdefghij".repeat(400)).getBytes(StandardCharsets.UTF_8);
        var attachments = List.of(new Attachment("credential.json", "application/ld+json", "Data", "JSON", credential));
        var threads = ManagementFactory.getThreadMXBean();
        var nanos = new long[count];
        var bytes = new long[count];
        for (int number = -WARMING; number < count; number++) {
            if (number == 0) {
                System.out.printf("before: %d MB of heap stay occupied%n", occupied());
            }
            var start = threads.getCurrentThreadCpuTime();
            var pdf = sealer.seal(
                    renderer.render(Samples.statement("Katrin Seidel %d".formatted(number)), attachments),
                    Instant.now());
            if (number >= 0) {
                nanos[number] = threads.getCurrentThreadCpuTime() - start;
                bytes[number] = pdf.length;
            }
        }
        Arrays.sort(nanos);
        System.out.printf("after: %d MB of heap stay occupied%n", occupied());
        System.out.printf(
                "%d certificates: %.1f ms CPU each (median %.1f, 95th percentile %.1f), %d to %d bytes%n",
                count,
                Arrays.stream(nanos).average().orElse(0) / 1e6,
                nanos[count / 2] / 1e6,
                nanos[count * 95 / 100] / 1e6,
                Arrays.stream(bytes).min().orElse(0),
                Arrays.stream(bytes).max().orElse(0));
    }

    /// In megabytes, after a collection.
    private static long occupied() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() >> 20;
    }
}
