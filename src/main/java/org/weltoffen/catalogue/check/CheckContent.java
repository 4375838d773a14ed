package org.weltoffen.catalogue.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.weltoffen.catalogue.Finding;
import org.weltoffen.catalogue.spi.ContentFormat.Reading;
import org.weltoffen.language.Edition;

/// Reads courses and prints what is wrong with them, what could be better, and their figures. Ends with 1 if a course
/// cannot be published.
public final class CheckContent {

    private static final String HEAD = "%-20s %7s %7s %7s %9s %5s %5s %11s %11s %6s %7s"
            .formatted(
                    "course", "words", "plain", "en", "minutes", "cases", "pool", "sentence", "LIX", "guess", "passes");

    private final Workshop workshop;
    private final LocalDate today;
    private final PrintStream out;

    private CheckContent(Workshop workshop, LocalDate today, PrintStream out) {
        this.workshop = workshop;
        this.today = today;
        this.out = out;
    }

    /// @param args course folders; every course of `content/courses` if there are none
    static void main(String[] args) throws IOException {
        var places = args.length > 0 ? Arrays.stream(args).map(Path::of).toList() : coursesOf(Path.of("content"));
        System.exit(check(places, LocalDate.now(ZoneId.of("Europe/Berlin")), System.out) ? 0 : 1);
    }

    /// Checks the courses as of a day, because law cards expire. Returns whether all of them are sound.
    static boolean check(List<Path> places, LocalDate today, PrintStream out) {
        try (var workshop = new Workshop()) {
            return new CheckContent(workshop, today, out).run(places);
        }
    }

    static List<Path> coursesOf(Path content) throws IOException {
        try (var places = Files.list(content.resolve("courses"))) {
            return places.filter(Files::isDirectory).sorted().toList();
        }
    }

    private boolean run(List<Path> places) {
        var reports = new ArrayList<CourseReport>();
        var sound = true;
        for (var place : places) {
            var reading = workshop.read(place);
            if (reading.isEmpty()) {
                out.printf("%s is no course: course.yaml is missing%n", place);
                sound = false;
                continue;
            }
            switch (reading.get()) {
                case Reading.Faulty faulty -> {
                    print(place, faulty.findings());
                    sound = false;
                }
                case Reading.Sound course -> {
                    var report = CourseReport.of(
                            course.course(), course.hints(), workshop.blocks(), workshop.questions(), today);
                    print(place, report.findings());
                    sound &= report.isSound();
                    reports.add(report);
                }
            }
        }
        table(reports);
        return sound;
    }

    private void print(Path place, List<Finding> findings) {
        findings.forEach(finding -> out.printf(
                "%s %s/%s%n", finding.weight().name().toLowerCase(Locale.ROOT), place.getFileName(), finding));
    }

    private void table(List<CourseReport> reports) {
        if (reports.isEmpty()) {
            return;
        }
        out.println();
        out.println(HEAD);
        reports.forEach(report -> out.println(row(report)));
        out.println();
        out.println("minutes: lessons stated / computed + quiz · sentence and LIX: German > plain edition");
        out.println("guess, passes: mean percent of a random clicker, and how many of 100 attempts pass");
        out.println();
        reports.forEach(report -> out.printf(
                "%-20s %s%n",
                report.course().id().value(),
                report.questions().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "))));
    }

    private static String row(CourseReport report) {
        var course = report.course();
        return String.format(
                Locale.ROOT,
                "%-20s %7d %7d %7d %9s %5d %5d %11s %11s %6.0f %7.2f",
                course.id().value(),
                report.words().get(Edition.DE),
                report.words().get(Edition.PLAIN),
                report.words().get(Edition.EN),
                "%d/%.0f+%d"
                        .formatted(
                                report.lessonMinutes(),
                                report.likelyMinutes(),
                                course.quiz().minutes()),
                course.cases().size(),
                course.quiz().pool().size(),
                "%.1f > %.1f".formatted(report.sentenceLength(Edition.DE), report.sentenceLength(Edition.PLAIN)),
                "%.0f > %.0f".formatted(report.lix(Edition.DE), report.lix(Edition.PLAIN)),
                report.guessing().meanPercent(),
                report.guessing().passPercent());
    }
}
