package org.weltoffen.catalogue.folder;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.Blocks;
import org.weltoffen.catalogue.Case;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Group;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.catalogue.Objective;
import org.weltoffen.catalogue.Picture;
import org.weltoffen.catalogue.Source;
import org.weltoffen.catalogue.StandardBlocks.CaseRef;
import org.weltoffen.catalogue.Term;
import org.weltoffen.quiz.Kind;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.QuestionTypes;

/// Everything that must hold between the parts of a course.
final class CourseCheck {

    private static final String ID = "[a-z0-9][a-z0-9-]*";

    private final CourseDraft draft;
    private final Course course;
    private final QuestionTypes questions;
    private final Blocks blocks;
    private final Findings findings;

    CourseCheck(CourseDraft draft, QuestionTypes questions, Blocks blocks, Findings findings) {
        this.draft = draft;
        this.course = draft.course();
        this.questions = questions;
        this.blocks = blocks;
        this.findings = findings;
    }

    /// Lessons come after cases: how long they take is reckoned along the ways through them, which must not be circles.
    void run() {
        head();
        ids();
        minutes();
        quiz();
        course.cases().forEach(incident -> {
            var file = draft.cases().values().stream()
                    .filter(yaml -> yaml.name().equals("cases/" + incident.id() + ".yaml"))
                    .findFirst();
            if (file.isEmpty()) {
                findings.add(
                        "cases",
                        1,
                        "case \"%s\" is in another file".formatted(incident.id()),
                        "name file and id alike");
            }
            file.ifPresent(yaml -> new CaseCheck(incident, yaml).run());
        });
        course.lessons().forEach(lesson -> new LessonCheck(
                        lesson, course, requireNonNull(draft.lessons().get(lesson.id())), blocks, findings)
                .run());
        use();
    }

    private void head() {
        var file = draft.courseFile();
        if (draft.head().format() != 1) {
            file.fault("format", "format %d is unknown".formatted(draft.head().format()), "write format: 1");
        }
        if (!course.id().value().equals(draft.folder())) {
            file.fault("id", "the folder is called \"%s\"".formatted(draft.folder()), "name id and folder alike");
        }
        if (course.reviewBy().isAfter(course.asOf().plusYears(1))
                || course.reviewBy().isBefore(course.asOf())) {
            file.fault(
                    "review-by", "the review is not within twelve months", "choose a day after as-of, at most a year");
        }
        if ((course.group() == Group.OFFICE) == course.offices().isEmpty()) {
            file.fault("offices", "offices and group: office belong together", "write both, or neither");
        }
        if (course.objectives().isEmpty() || course.lessons().isEmpty()) {
            file.fault("lessons", "a course needs objectives and lessons", "list at least one of each");
        }
    }

    private void ids() {
        unique(course.objectives(), Objective::id, "objectives");
        unique(course.sources(), Source::id, "sources");
        unique(course.lessons(), Lesson::id, "lessons");
        var terms = course.glossary().stream().map(Term::id).toList();
        if (Set.copyOf(terms).size() < terms.size()) {
            findings.add("glossary.yaml", 1, "two terms share an id", "give each its own");
        }
    }

    private <T> void unique(List<T> things, Function<T, String> id, String path) {
        var seen = new HashSet<String>();
        for (var i = 0; i < things.size(); i++) {
            var name = id.apply(things.get(i));
            if (!name.matches(ID)) {
                draft.courseFile().fault(path + "/" + i, "\"%s\" is no id".formatted(name), "use a-z, 0-9 and -");
            }
            if (!seen.add(name)) {
                draft.courseFile()
                        .fault(path + "/" + i, "\"%s\" is there twice".formatted(name), "give each its own id");
            }
        }
    }

    private void minutes() {
        var sum = course.lessons().stream().mapToInt(Lesson::minutes).sum()
                + course.quiz().minutes();
        if (sum != course.minutes()) {
            draft.courseFile()
                    .fault(
                            "minutes",
                            "lessons and quiz take %d minutes".formatted(sum),
                            "write minutes: %d".formatted(sum));
        }
    }

    private void quiz() {
        var quiz = course.quiz();
        var file = draft.quizFile();
        quiz.check().forEach(problem -> file.fault("", problem));
        var points = quiz.pool().stream().mapToInt(Question::points).sum();
        var situations = quiz.pool().stream()
                .filter(question -> question.kind() == Kind.SITUATION)
                .mapToInt(Question::points)
                .sum();
        if (2 * situations < points) {
            file.fault(
                    "pool",
                    "%d of %d points come from situations".formatted(situations, points),
                    "let at least half of them");
        }
        IntStream.range(0, quiz.pool().size()).forEach(i -> question(quiz.pool().get(i), "pool/" + i));
        IntStream.range(0, quiz.checks().size())
                .forEach(i -> question(quiz.checks().get(i), "checks/" + i));
        uniqueQuestions(
                Stream.concat(quiz.pool().stream(), quiz.checks().stream()).toList());
        var asked = quiz.pool().stream().map(Question::objective).toList();
        course.objectives().stream()
                .filter(objective -> !asked.contains(objective.id()))
                .forEach(objective -> file.fault(
                        "pool", "no question asks about \"%s\"".formatted(objective.id()), "write at least one"));
    }

    private void question(Question question, String path) {
        var file = draft.quizFile();
        if (course.objective(question.objective()).isEmpty()) {
            file.fault(path + "/objective", "there is no such objective", "use one of course.yaml");
        }
        if (course.lesson(question.lesson()).isEmpty()) {
            file.fault(path + "/lesson", "there is no such lesson", "use one of course.yaml");
        }
        questions.check(question).forEach(problem -> file.fault(path, problem));
    }

    private void uniqueQuestions(List<Question> all) {
        var seen = new HashSet<String>();
        all.stream()
                .map(question -> question.id().value())
                .filter(id -> !seen.add(id) || !id.matches(ID))
                .forEach(id -> draft.quizFile()
                        .fault(
                                "pool",
                                "question id \"%s\" is doubled or ill-formed".formatted(id),
                                "use a-z, 0-9 and -, once"));
    }

    private void use() {
        var contents = course.lessons().stream()
                .flatMap(lesson -> lesson.pages().values().stream())
                .flatMap(page -> page.blocks().stream())
                .toList();
        var usedFiles = new HashSet<String>();
        contents.forEach(content -> usedFiles.addAll(blocks.files(content)));
        var usedCases = contents.stream()
                .filter(CaseRef.class::isInstance)
                .map(content -> ((CaseRef) content).use())
                .collect(Collectors.toSet());
        course.cases().stream().map(Case::image).forEach(picture -> picture(picture, usedFiles));
        unused(usedFiles, usedCases);
    }

    private void picture(@Nullable Picture picture, Set<String> usedFiles) {
        if (picture == null) {
            return;
        }
        usedFiles.add(picture.file());
        if (!course.media().containsKey(picture.file())) {
            findings.add("cases", 1, "media/%s is not there".formatted(picture.file()), "use a file of media/");
        }
        if (picture.decorative() != (picture.alt() == null)) {
            findings.add(
                    "cases",
                    1,
                    "%s has no alternative text".formatted(picture.file()),
                    "write alt, or decorative: true");
        }
    }

    private void unused(Set<String> usedFiles, Set<String> usedCases) {
        course.media().keySet().stream()
                .filter(file -> !usedFiles.contains(file))
                .forEach(file -> findings.add("media/" + file, 1, "no block shows this file", "use it, or remove it"));
        course.cases().stream()
                .map(Case::id)
                .filter(id -> !usedCases.contains(id))
                .forEach(id ->
                        findings.add("cases/" + id + ".yaml", 1, "no lesson uses this case", "use it, or remove it"));
    }
}
