package org.weltoffen.catalogue;

import static org.weltoffen.catalogue.BlockFaults.between;
import static org.weltoffen.catalogue.BlockFaults.first;
import static org.weltoffen.catalogue.BlockFaults.id;
import static org.weltoffen.catalogue.BlockFaults.known;
import static org.weltoffen.catalogue.BlockFaults.media;
import static org.weltoffen.catalogue.BlockFaults.missingTerms;
import static org.weltoffen.catalogue.BlockFaults.unless;
import static org.weltoffen.catalogue.PlainText.lines;
import static org.weltoffen.catalogue.PlainText.ofMarkdown;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.weltoffen.catalogue.StandardBlocks.Accordion;
import org.weltoffen.catalogue.StandardBlocks.Audio;
import org.weltoffen.catalogue.StandardBlocks.CaseRef;
import org.weltoffen.catalogue.StandardBlocks.Checklist;
import org.weltoffen.catalogue.StandardBlocks.Comparison;
import org.weltoffen.catalogue.StandardBlocks.Download;
import org.weltoffen.catalogue.StandardBlocks.Fact;
import org.weltoffen.catalogue.StandardBlocks.Fold;
import org.weltoffen.catalogue.StandardBlocks.Image;
import org.weltoffen.catalogue.StandardBlocks.KeySentence;
import org.weltoffen.catalogue.StandardBlocks.Law;
import org.weltoffen.catalogue.StandardBlocks.Prose;
import org.weltoffen.catalogue.StandardBlocks.QuestionRef;
import org.weltoffen.catalogue.StandardBlocks.Reflection;
import org.weltoffen.catalogue.StandardBlocks.Reveal;
import org.weltoffen.catalogue.StandardBlocks.Timeline;
import org.weltoffen.catalogue.StandardBlocks.Transfer;
import org.weltoffen.catalogue.StandardBlocks.Video;
import org.weltoffen.catalogue.spi.Block;

/// What the standard blocks must keep to, and what they weigh. They enter through the same door as a plugin's.
@Configuration(proxyBeanMethods = false)
class StandardBlockRules {

    private static final double A_LOOK = 0.25;
    private static final double A_GLANCE_EACH = 0.5;
    private static final double A_QUESTION = 0.75;
    private static final double A_FILM = 1;
    private static final double A_THOUGHT = 1.5;

    @Bean
    Block<Prose> text() {
        return Rule.of("text", Prose.class, prose -> ofMarkdown(prose.markdown()))
                .checked((prose, course) -> missingTerms(Stream.of(prose.markdown()), course));
    }

    @Bean
    Block<Image> image() {
        return Rule.of("image", Image.class, image -> lines(image.alt(), image.caption()))
                .anchored(image -> List.of(image.file()))
                .showing(image -> List.of(image.file()))
                .checked((image, course) -> first(
                        media(course, "file", image.file(), "image/"),
                        unless(
                                image.decorative() != (image.alt() != null),
                                "alt",
                                image.decorative()
                                        ? "a decorative image has an alternative text"
                                        : "the image has no alternative text",
                                "write alt: …, or decorative: true, one of the two")))
                .taking(A_LOOK);
    }

    @Bean
    Block<Video> video() {
        return Rule.of(
                        "video",
                        Video.class,
                        video -> lines(video.title(), video.text(), ofMarkdown(video.transcript())))
                .anchored(video -> List.of(video.file()))
                .showing(video -> List.of(video.file(), video.captions()))
                .checked((video, course) -> first(
                        media(course, "file", video.file(), "video/"),
                        first(
                                media(course, "captions", video.captions(), "text/vtt"),
                                missingTerms(Stream.of(video.transcript()), course))))
                .taking(A_FILM);
    }

    @Bean
    Block<Audio> audio() {
        return Rule.of("audio", Audio.class, audio -> lines(audio.title(), ofMarkdown(audio.transcript())))
                .anchored(audio -> List.of(audio.file()))
                .showing(audio -> List.of(audio.file()))
                .checked((audio, course) -> first(
                        media(course, "file", audio.file(), "audio/"),
                        missingTerms(Stream.of(audio.transcript()), course)))
                .taking(A_FILM);
    }

    @Bean
    Block<KeySentence> keySentence() {
        return Rule.of("key-sentence", KeySentence.class, KeySentence::text);
    }

    @Bean
    Block<Reveal> reveal() {
        return Rule.of("reveal", Reveal.class, reveal -> lines(reveal.question(), reveal.answer()))
                .taking(A_LOOK);
    }

    @Bean
    Block<Accordion> accordion() {
        return Rule.of(
                        "accordion",
                        Accordion.class,
                        accordion -> lines(
                                accordion.items().stream().map(fold -> lines(fold.title(), ofMarkdown(fold.text())))))
                .anchored(accordion -> counted(accordion.items()))
                .checked((accordion, course) -> first(
                        between(accordion.items(), "items", 2, 8),
                        missingTerms(accordion.items().stream().map(Fold::text), course)))
                .taking(A_GLANCE_EACH);
    }

    @Bean
    Block<Comparison> comparison() {
        return Rule.of(
                        "comparison",
                        Comparison.class,
                        comparison -> lines(comparison.rows().stream()
                                .map(row -> lines(
                                        "%s: %s".formatted(comparison.left(), row.left()),
                                        "%s: %s".formatted(comparison.right(), row.right()),
                                        row.why()))))
                .anchored(comparison -> counted(comparison.rows()))
                .checked((comparison, _) -> between(comparison.rows(), "rows", 1, 8));
    }

    @Bean
    Block<Timeline> timeline() {
        return Rule.of(
                        "timeline",
                        Timeline.class,
                        timeline -> lines(timeline.steps().stream()
                                .map(step -> lines("%s: %s".formatted(step.when(), step.title()), step.text()))))
                .anchored(timeline -> counted(timeline.steps()))
                .checked((timeline, _) -> between(timeline.steps(), "steps", 2, 8));
    }

    @Bean
    Block<Reflection> reflection() {
        return Rule.of(
                        "reflection",
                        Reflection.class,
                        reflection ->
                                lines(Stream.concat(Stream.of(reflection.prompt()), reflection.starters().stream())))
                .anchored(reflection -> List.of(reflection.id()))
                .checked((reflection, _) -> id(reflection.id()))
                .taking(A_THOUGHT);
    }

    @Bean
    Block<Transfer> transfer() {
        return Rule.of(
                        "transfer",
                        Transfer.class,
                        transfer -> lines(Stream.concat(Stream.of(transfer.prompt()), transfer.ideas().stream())))
                .anchored(transfer ->
                        List.of(transfer.id(), String.valueOf(transfer.ideas().size())))
                .checked((transfer, _) -> first(id(transfer.id()), between(transfer.ideas(), "ideas", 2, 5)))
                .taking(A_THOUGHT);
    }

    @Bean
    Block<Checklist> checklist() {
        return Rule.of(
                        "checklist",
                        Checklist.class,
                        checklist -> lines(Stream.concat(Stream.of(checklist.title()), checklist.items().stream())))
                .anchored(checklist ->
                        List.of(checklist.id(), String.valueOf(checklist.items().size())))
                .checked((checklist, _) -> first(id(checklist.id()), between(checklist.items(), "items", 2, 10)))
                .taking(A_GLANCE_EACH);
    }

    @Bean
    Block<Download> download() {
        return Rule.of("download", Download.class, download -> lines(download.title(), download.text()))
                .showing(download -> List.of(download.file()))
                .checked((download, course) -> first(
                        media(course, "file", download.file(), ""),
                        unless(
                                download.file().matches(".+\\.(pdf|txt)"),
                                "file",
                                "\"%s\" is no file to take along".formatted(download.file()),
                                "use a .pdf or a .txt")))
                .taking(A_LOOK);
    }

    @Bean
    Block<Law> law() {
        return Rule.of("law", Law.class, law -> lines("%s: %s".formatted(law.paragraph(), law.title()), law.text()))
                .anchored(law -> List.of(law.asOf().toString(), law.reviewBy().toString()))
                .checked((law, _) -> unless(
                        law.reviewBy().isAfter(law.asOf())
                                && !law.reviewBy().isAfter(law.asOf().plusYears(1)),
                        "review-by",
                        "the review is not within twelve months",
                        "choose a day after as-of, at most a year"))
                .taking(A_LOOK);
    }

    @Bean
    Block<CaseRef> incident() {
        return Rule.ofCourse("case", CaseRef.class, (ref, course, edition) -> course.incident(ref.use())
                        .map(found -> PlainText.ofCase(found, edition))
                        .orElse(""))
                .anchored(ref -> List.of(ref.use()))
                .checked((ref, course) -> known(
                        "use",
                        "case",
                        ref.use(),
                        course.cases().stream().map(Case::id).toList()))
                .taking((ref, course) ->
                        course.incident(ref.use()).map(Effort::ofCase).orElse(0.0));
    }

    @Bean
    Block<QuestionRef> question() {
        return Rule.ofCourse("question", QuestionRef.class, (ref, course, edition) -> course.quiz()
                        .question(ref.use())
                        .map(found -> found.text().in(edition))
                        .orElse(""))
                .anchored(ref -> List.of(ref.use().value()))
                .checked((ref, course) -> known(
                        "use",
                        "check",
                        ref.use().value(),
                        course.quiz().checks().stream()
                                .map(check -> check.id().value())
                                .toList()))
                .taking(A_QUESTION);
    }

    @Bean
    Block<Fact> fact() {
        return Rule.of("fact", Fact.class, Fact::text)
                .anchored(fact -> List.of(fact.source()))
                .checked((fact, course) -> known(
                        "source",
                        "source",
                        fact.source(),
                        course.sources().stream().map(Source::id).toList()))
                .taking(A_LOOK);
    }

    private static List<String> counted(Collection<?> things) {
        return List.of(String.valueOf(things.size()));
    }
}
