package org.weltoffen.catalogue.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.weltoffen.catalogue.BlockContent;
import org.weltoffen.catalogue.Case;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Group;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.catalogue.Media;
import org.weltoffen.catalogue.MediaRef;
import org.weltoffen.catalogue.Page;
import org.weltoffen.catalogue.Term;
import org.weltoffen.language.Edition;
import org.weltoffen.quiz.Quiz;

/// Reads all files of a course folder and puts the course together.
final class CourseReader {

    /// What stands in `glossary.yaml`.
    private record Glossary(List<Term> terms) {}

    private final Path folder;
    private final RecordReader records;
    private final Map<String, Class<? extends BlockContent>> forms;
    private final Findings findings;

    CourseReader(
            Path folder, RecordReader records, Map<String, Class<? extends BlockContent>> forms, Findings findings) {
        this.folder = folder;
        this.records = records;
        this.forms = forms;
        this.findings = findings;
    }

    /// The course, or empty after at least one finding.
    Optional<CourseDraft> read() {
        var courseFile = yaml("course.yaml");
        var quizFile = yaml("quiz.yaml");
        var head = courseFile.flatMap(file -> records.read(file, CourseHead.class));
        var quiz = quizFile.flatMap(file -> records.read(file, Quiz.class));
        var glossary = glossary();
        var media = new MediaFolder(folder.resolve("media"), findings).read();
        var caseFiles = new TreeMap<String, YamlFile>();
        var cases = cases(caseFiles);
        var lessons = head.map(found -> lessons(found.lessons())).orElse(Map.of());
        if (head.isEmpty() || quiz.isEmpty() || findings.hasErrors()) {
            return Optional.empty();
        }
        var course = course(head.get(), lessons, cases, quiz.get(), glossary, media);
        return Optional.of(new CourseDraft(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                course,
                head.get(),
                courseFile.orElseThrow(),
                quizFile.orElseThrow(),
                lessons,
                caseFiles,
                media));
    }

    private List<Term> glossary() {
        if (!Files.exists(folder.resolve("glossary.yaml"))) {
            return List.of();
        }
        return yaml("glossary.yaml")
                .flatMap(file -> records.read(file, Glossary.class))
                .map(Glossary::terms)
                .orElse(List.of());
    }

    private Optional<YamlFile> yaml(String name) {
        var file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
            return YamlFile.parse(name, FolderFormat.text(file), 0, findings);
        }
        findings.add(name, 1, "the file is missing", "write it as content/README.md describes");
        return Optional.empty();
    }

    private List<Case> cases(Map<String, YamlFile> files) {
        var cases = new ArrayList<Case>();
        for (var file : filesIn("cases")) {
            var name = "cases/" + file;
            var id = file.replaceFirst("\\.yaml$", "");
            YamlFile.parse(name, FolderFormat.text(folder.resolve(name)), 0, findings)
                    .ifPresent(yaml -> {
                        files.put(id, yaml);
                        records.read(yaml, Case.class).ifPresent(cases::add);
                    });
        }
        return cases;
    }

    private Map<String, Map<Edition, LessonFile>> lessons(List<String> ids) {
        var expected = ids.stream()
                .flatMap(id -> List.of(Edition.values()).stream().map(edition -> fileName(id, edition)))
                .toList();
        filesIn("lessons").stream()
                .filter(file -> !expected.contains(file))
                .forEach(file -> findings.add(
                        "lessons/" + file,
                        1,
                        "no lesson of course.yaml is called so",
                        "add it to lessons, or remove it"));
        var lessons = new LinkedHashMap<String, Map<Edition, LessonFile>>();
        for (var id : ids) {
            var pages = new EnumMap<Edition, LessonFile>(Edition.class);
            for (var edition : Edition.values()) {
                lesson("lessons/" + fileName(id, edition)).ifPresent(page -> pages.put(edition, page));
            }
            lessons.put(id, pages);
        }
        return lessons;
    }

    private Optional<LessonFile> lesson(String name) {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.resolve("lessons")) || !Files.isRegularFile(file)) {
            findings.add(name, 1, "this lesson is missing in this edition", "write the file");
            return Optional.empty();
        }
        return LessonFile.parse(name, FolderFormat.text(file), records, forms, findings);
    }

    private List<String> filesIn(String name) {
        var place = folder.resolve(name);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(String lesson, Edition edition) {
        return "%s.%s.md".formatted(lesson, edition.tag());
    }

    private static Course course(
            CourseHead head,
            Map<String, Map<Edition, LessonFile>> lessons,
            List<Case> cases,
            Quiz quiz,
            List<Term> glossary,
            Map<String, Media> media) {
        var refs = new TreeMap<String, MediaRef>();
        media.forEach((name, file) -> refs.put(name, file.ref()));
        return new Course(
                head.id(),
                head.title(),
                head.summary(),
                Objects.requireNonNullElse(head.group(), Group.BASE),
                Objects.requireNonNullElse(head.order(), 1),
                head.offices(),
                head.minutes(),
                head.passMark(),
                head.validFor(),
                head.actionFields(),
                head.author(),
                head.asOf(),
                head.reviewBy(),
                head.objectives(),
                head.sources(),
                head.lessons().stream()
                        .map(id -> lesson(id, requireNonNull(lessons.get(id))))
                        .toList(),
                cases,
                quiz,
                glossary,
                refs);
    }

    private static Lesson lesson(String id, Map<Edition, LessonFile> files) {
        var pages = new EnumMap<Edition, Page>(Edition.class);
        files.forEach((edition, file) -> pages.put(
                edition,
                new Page(
                        file.head().title(),
                        file.blocks().stream().map(LessonFile.Placed::content).toList())));
        var head = files.values().iterator().next().head();
        return new Lesson(id, head.minutes(), head.objectives(), pages);
    }
}
