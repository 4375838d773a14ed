package org.weltoffen.catalogue.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.weltoffen.catalogue.spi.ContentFormat.Reading;
import org.weltoffen.language.Edition;

/// Draws the cases of courses as pictures, so that authors see every way at once.
public final class DrawCases {

    private static final Path DRAWINGS = Path.of("target", "cases");

    private DrawCases() {}

    /// @param args course folders; every course of `content/courses` if there are none
    static void main(String[] args) throws IOException {
        var places = args.length > 0
                ? List.of(args).stream().map(Path::of).toList()
                : CheckContent.coursesOf(Path.of("content"));
        System.exit(draw(places, DRAWINGS, System.out) ? 0 : 1);
    }

    /// Draws German and English pictures into a folder. Returns whether every course could be read.
    static boolean draw(List<Path> places, Path into, PrintStream out) throws IOException {
        Files.createDirectories(into);
        var sound = true;
        try (var workshop = new Workshop()) {
            for (var place : places) {
                if (workshop.read(place).orElse(null) instanceof Reading.Sound course) {
                    for (var incident : course.course().cases()) {
                        for (var edition : List.of(Edition.DE, Edition.EN)) {
                            var file = into.resolve(
                                    CaseDrawing.fileName(course.course().id().value(), incident, edition));
                            Files.writeString(file, CaseDrawing.of(incident, edition));
                            out.println(file);
                        }
                    }
                } else {
                    out.printf("%s cannot be read; check it first%n", place);
                    sound = false;
                }
            }
        }
        return sound;
    }
}
