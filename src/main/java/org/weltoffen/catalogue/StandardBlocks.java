package org.weltoffen.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.spi.Block;
import org.weltoffen.quiz.QuestionId;
import org.weltoffen.quiz.spi.Problem;

/// The blocks every course can use. They enter through the same door as a plugin's.
public final class StandardBlocks {

    private StandardBlocks() {}

    /// Running text in Markdown.
    public record Prose(String markdown) implements BlockContent {}

    /// A picture; either described or marked as decoration.
    public record Image(
            String file,
            @Nullable String alt,
            boolean decorative,
            @Nullable String caption) implements BlockContent {}

    /// The one sentence to keep.
    public record KeySentence(String text) implements BlockContent {}

    /// A thought for oneself, uncovered by a button. Nothing is stored.
    public record Reveal(String question, String answer) implements BlockContent {}

    /// A branching case, by its id.
    public record CaseRef(String use) implements BlockContent {}

    /// An inline question, by its id among the checks.
    public record QuestionRef(QuestionId use) implements BlockContent {}

    /// A fact with its source.
    public record Fact(String text, String source) implements BlockContent {}

    private static List<Problem> unless(boolean right, String path, String what, String remedy) {
        return right ? List.of() : List.of(new Problem(path, what, remedy));
    }

    @Component
    static class ProseBlock implements Block<Prose> {

        @Override
        public String key() {
            return "text";
        }

        @Override
        public Class<Prose> form() {
            return Prose.class;
        }
    }

    @Component
    static class ImageBlock implements Block<Image> {

        @Override
        public String key() {
            return "image";
        }

        @Override
        public Class<Image> form() {
            return Image.class;
        }

        @Override
        public List<Problem> check(Image image, Course course) {
            if (!course.media().containsKey(image.file())) {
                return List.of(new Problem(
                        "file",
                        "media/%s is not there".formatted(image.file()),
                        "use one of %s"
                                .formatted(course.media().keySet().stream()
                                        .sorted()
                                        .toList())));
            }
            return unless(
                    image.decorative() != (image.alt() != null),
                    "alt",
                    image.decorative()
                            ? "a decorative image has an alternative text"
                            : "the image has no alternative text",
                    "write alt: …, or decorative: true, one of the two");
        }

        @Override
        public List<String> anchors(Image image) {
            return List.of(image.file());
        }
    }

    @Component
    static class KeySentenceBlock implements Block<KeySentence> {

        @Override
        public String key() {
            return "key-sentence";
        }

        @Override
        public Class<KeySentence> form() {
            return KeySentence.class;
        }
    }

    @Component
    static class RevealBlock implements Block<Reveal> {

        @Override
        public String key() {
            return "reveal";
        }

        @Override
        public Class<Reveal> form() {
            return Reveal.class;
        }
    }

    @Component
    static class CaseBlock implements Block<CaseRef> {

        @Override
        public String key() {
            return "case";
        }

        @Override
        public Class<CaseRef> form() {
            return CaseRef.class;
        }

        @Override
        public List<Problem> check(CaseRef ref, Course course) {
            return unless(
                    course.incident(ref.use()).isPresent(),
                    "use",
                    "there is no case \"%s\"".formatted(ref.use()),
                    "use one of %s"
                            .formatted(course.cases().stream().map(Case::id).toList()));
        }

        @Override
        public List<String> anchors(CaseRef ref) {
            return List.of(ref.use());
        }
    }

    @Component
    static class QuestionBlock implements Block<QuestionRef> {

        @Override
        public String key() {
            return "question";
        }

        @Override
        public Class<QuestionRef> form() {
            return QuestionRef.class;
        }

        @Override
        public List<Problem> check(QuestionRef ref, Course course) {
            var checks = course.quiz().checks();
            return unless(
                    checks.stream().anyMatch(check -> check.id().equals(ref.use())),
                    "use",
                    "there is no check \"%s\" in quiz.yaml".formatted(ref.use().value()),
                    "use one of %s"
                            .formatted(checks.stream()
                                    .map(check -> check.id().value())
                                    .toList()));
        }

        @Override
        public List<String> anchors(QuestionRef ref) {
            return List.of(ref.use().value());
        }
    }

    @Component
    static class FactBlock implements Block<Fact> {

        @Override
        public String key() {
            return "fact";
        }

        @Override
        public Class<Fact> form() {
            return Fact.class;
        }

        @Override
        public List<Problem> check(Fact fact, Course course) {
            return unless(
                    course.source(fact.source()).isPresent(),
                    "source",
                    "there is no source \"%s\"".formatted(fact.source()),
                    "use one of %s"
                            .formatted(course.sources().stream().map(Source::id).toList()));
        }

        @Override
        public List<String> anchors(Fact fact) {
            return List.of(fact.source());
        }
    }
}
