package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/// The program behind `./bench`.
final class Bench {

    static final Path FOLDER = Path.of(System.getProperty("bench.folder", "target/bench/rig"));

    private Bench() {}

    /// Ends with what went wrong, though servers of the driver may still have threads.
    static void main(String[] arguments) {
        var words = Arrays.asList(arguments);
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> {
            thread.getThreadGroup().uncaughtException(thread, e);
            System.exit(1);
        });
        run(words.contains("--quick"), parts(words));
    }

    /// What the words name; without any it is all that measures, but the million.
    private static Set<Part> parts(List<String> words) {
        var parts = EnumSet.noneOf(Part.class);
        words.stream()
                .filter(word -> !word.startsWith("--"))
                .map(word -> Part.valueOf(word.toUpperCase(Locale.ROOT)))
                .forEach(parts::add);
        return parts.isEmpty() ? measuring() : parts;
    }

    private static Set<Part> measuring() {
        var parts = EnumSet.range(Part.JOURNEY, Part.START);
        parts.remove(Part.MILLION);
        return parts;
    }

    /// Measures the parts one after the other, and keeps a file for each.
    ///
    /// @param quick small amounts, to see that everything works; its times mean nothing
    static void run(boolean quick, Set<Part> parts) {
        for (var part : parts) {
            var report = new Report(part.name().toLowerCase(Locale.ROOT), surroundings(quick));
            var facts = quick ? "quick, times mean nothing" : part.duration();
            report.say("\n%s (%s)".formatted(part, facts));
            measure(part, quick, report);
            report.save();
        }
    }

    private static void measure(Part part, boolean quick, Report report) {
        switch (part) {
            case JOURNEY -> onFreshRig(rig -> new Journeys(rig, report, quick).run());
            case LIST ->
                besideALargeDatabase(
                        rig -> new Lists(rig, report, quick).run(quick ? List.of(10_000) : List.of(10_000, 100_000)));
            case MILLION ->
                besideALargeDatabase(rig -> {
                    new Lists(rig, report, quick).run(List.of(1_000_000));
                    new Night(rig, report).run(List.of(1_000_000));
                });
            case IMPORT -> onFreshRig(rig -> new Imports(rig, report, quick).run());
            case NIGHT ->
                onFreshRig(rig -> new Night(rig, report).run(quick ? List.of(10_000) : List.of(10_000, 100_000)));
            case CERTIFICATES -> new Certificates(report, quick).run();
            case PAGE -> onFreshRig(rig -> new Pages(rig, report, quick).run());
            case START -> new Starts(report, quick).run();
            case FAULTS -> {
                try (var faults = new Faults(FOLDER, report, quick)) {
                    faults.run();
                }
            }
            case MAILS -> {
                try (var mails = new Mails(FOLDER, report, quick)) {
                    mails.run();
                }
            }
            case NODES -> {
                try (var nodes = new Nodes(FOLDER, report, quick)) {
                    nodes.run();
                }
            }
            case GALERA -> {
                try (var cluster = new Cluster(FOLDER, report, quick)) {
                    cluster.run();
                }
            }
            case DRILL -> {
                try (var drill = new Drill(FOLDER, report, quick)) {
                    drill.run();
                }
            }
            case UPGRADE -> {
                try (var upgrade = new Upgrade(FOLDER, report)) {
                    upgrade.run();
                }
            }
        }
    }

    private static void onFreshRig(Consumer<Rig> work) {
        try (var rig = Rig.fresh(FOLDER)) {
            work.accept(rig);
        }
    }

    /// Days pass at once there, or people who are added would be given duties while something is measured.
    private static void besideALargeDatabase(Consumer<Rig> work) {
        FileSystemUtils.deleteRecursively(FOLDER.toFile());
        try (var database = Database.fresh(FOLDER.resolve("database"));
                var rig = Rig.beside(database, FOLDER, "--weltoffen.obligations.day-step=*/5 * * * * *")) {
            rig.start();
            work.accept(rig);
        }
    }

    private static Map<String, Object> surroundings(boolean quick) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("quick", quick);
        facts.put("processors", Runtime.getRuntime().availableProcessors());
        facts.put("processor", cpu());
        facts.put("java", System.getProperty("java.vm.version"));
        facts.put("server flags", Rig.flags());
        facts.put("jar bytes", Jar.FILE.toFile().length());
        return facts;
    }

    private static String cpu() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*: ", ""))
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
