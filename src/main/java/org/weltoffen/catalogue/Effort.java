package org.weltoffen.catalogue;

import java.util.stream.Stream;
import org.weltoffen.catalogue.Case.Choice;
import org.weltoffen.language.Edition;
import org.weltoffen.language.Text;

/// How long a lesson takes, computed from its words and what there is to do. One pace for everyone: authors state
/// minutes, and this tells whether they are true.
public final class Effort {

    /// Words a minute. Silent reading of German runs at about 180 to 250; who reads to learn, stops and thinks.
    private static final double PACE = 130;

    private static final double PER_DECISION = 0.5;

    private Effort() {}

    /// Minutes for the German edition.
    public static double ofLesson(Lesson lesson, Course course, Blocks blocks) {
        return lesson.page(Edition.DE).blocks().stream()
                .mapToDouble(block -> blocks.minutes(block, course) + reading(block, course, blocks))
                .sum();
    }

    /// Minutes for a case, on the mean way through it.
    static double ofCase(Case incident) {
        var debrief = incident.debrief();
        var lens = debrief.lens();
        var frame = Stream.concat(
                Stream.of(incident.setting(), debrief.whatHappened(), debrief.sentence()),
                Stream.concat(
                        debrief.explanations().stream(),
                        Stream.of(lens.power(), lens.experience(), lens.images(), lens.culture())));
        return words(frame) / PACE + from(incident, incident.start());
    }

    private static double from(Case incident, String start) {
        return incident.node(start)
                .map(node -> {
                    var said = node.dialogue().stream()
                            .flatMap(line -> Stream.of(line.says(), line.narration()))
                            .flatMap(Stream::ofNullable);
                    var options = node.options().stream().map(Choice::text);
                    var here = words(Stream.concat(said, options)) / PACE + PER_DECISION;
                    return here
                            + node.options().stream()
                                    .mapToDouble(option -> after(incident, option))
                                    .average()
                                    .orElse(0);
                })
                .orElse(0.0);
    }

    private static double after(Case incident, Choice choice) {
        return words(PlainText.ofChoice(choice).skip(1)) / PACE + from(incident, choice.next());
    }

    private static double reading(BlockContent block, Course course, Blocks blocks) {
        var isCase = block instanceof StandardBlocks.CaseRef;
        return isCase ? 0 : Readability.words(blocks.plainText(block, course, Edition.DE)) / PACE;
    }

    private static int words(Stream<Text> texts) {
        return texts.mapToInt(text -> Readability.words(text.de())).sum();
    }
}
