package org.weltoffen.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.Case.Choice;
import org.weltoffen.catalogue.Case.Node;
import org.weltoffen.language.Edition;
import org.weltoffen.language.Text;

/// Words without marks, one thought to a line.
final class PlainText {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private PlainText() {}

    /// Link addresses are left out: a reader of plain text follows the words.
    static String ofMarkdown(String markdown) {
        return WORDS.render(MARKDOWN.parse(markdown.replaceAll("\\]\\([^)]*\\)", "]")))
                .replaceAll("[\\[\\]]", "")
                .strip();
    }

    /// The lines that are there, each on its own.
    static String lines(@Nullable String... lines) {
        return Arrays.stream(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    /// Everything that can be read in a case, whichever way one takes.
    static String ofCase(Case incident, Edition edition) {
        var debrief = incident.debrief();
        var lens = debrief.lens();
        var end = Stream.concat(
                Stream.concat(Stream.of(debrief.whatHappened()), debrief.explanations().stream()),
                Stream.of(lens.power(), lens.experience(), lens.images(), lens.culture(), debrief.sentence()));
        return lines(Stream.of(
                        Stream.of(incident.title(), incident.setting()),
                        incident.nodes().stream().flatMap(PlainText::ofNode),
                        end)
                .flatMap(texts -> texts)
                .map(text -> text.in(edition)));
    }

    private static Stream<Text> ofNode(Node node) {
        var dialogue = node.dialogue().stream()
                .flatMap(line -> Stream.of(line.says(), line.narration()))
                .flatMap(Stream::ofNullable);
        var options = node.options().stream().flatMap(PlainText::ofChoice);
        return Stream.of(dialogue, Stream.of(node.question()), options).flatMap(texts -> texts);
    }

    static Stream<Text> ofChoice(Choice choice) {
        var perspective = choice.perspective();
        return Stream.of(
                        List.of(choice.text(), choice.consequence()),
                        choice.effects().stream()
                                .flatMap(effect -> Stream.of(effect.title(), effect.text()))
                                .toList(),
                        perspective == null ? List.<Text>of() : List.of(perspective.text()))
                .flatMap(List::stream);
    }
}
