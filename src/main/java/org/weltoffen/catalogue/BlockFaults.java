package org.weltoffen.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weltoffen.quiz.spi.Problem;

/// What can be wrong with a block, in the words authors get to read.
final class BlockFaults {

    private static final String ID = "[a-z0-9][a-z0-9-]*";

    private BlockFaults() {}

    /// @param markdown text in which links to the glossary are drawn
    static List<Problem> missingTerms(Stream<String> markdown, Course course) {
        return markdown.flatMap(GlossaryLinks::in)
                .filter(id -> course.term(id).isEmpty())
                .map(id -> new Problem(
                        "",
                        "there is no term \"%s\" in glossary.yaml".formatted(id),
                        "add it, or use one of %s"
                                .formatted(
                                        course.glossary().stream().map(Term::id).toList())))
                .toList();
    }

    /// Where a text is shown as it stands, a link would show its brackets.
    ///
    /// @param words the block as plain text, in which no drawn link is left
    static List<Problem> linkInPlainWords(String words) {
        return unless(
                GlossaryLinks.in(words).findAny().isEmpty(),
                "",
                "a link to the glossary stands where only plain words are shown",
                "write the words alone, and the link into running text beside it");
    }

    static List<Problem> media(Course course, String key, String file, String type) {
        var found = Optional.ofNullable(course.media().get(file));
        if (found.isEmpty()) {
            return List.of(new Problem(
                    key,
                    "media/%s is not there".formatted(file),
                    "use one of %s"
                            .formatted(course.media().keySet().stream().sorted().toList())));
        }
        return unless(
                found.get().mediaType().startsWith(type),
                key,
                "media/%s is %s".formatted(file, found.get().mediaType()),
                "use a file that is %s".formatted(type));
    }

    static List<Problem> known(String key, String thing, String id, List<String> ids) {
        return unless(
                ids.contains(id), key, "there is no %s \"%s\"".formatted(thing, id), "use one of %s".formatted(ids));
    }

    static List<Problem> id(String id) {
        return unless(id.matches(ID), "id", "\"%s\" is no id".formatted(id), "use a-z, 0-9 and -");
    }

    static List<Problem> between(Collection<?> things, String key, int fewest, int most) {
        return unless(
                things.size() >= fewest && things.size() <= most,
                key,
                "%d %s".formatted(things.size(), key),
                "write %d to %d".formatted(fewest, most));
    }

    /// What is wrong in the first place; what follows from it is not told.
    static List<Problem> first(List<Problem> one, List<Problem> other) {
        return one.isEmpty() ? other : one;
    }

    static List<Problem> unless(boolean right, String path, String what, String remedy) {
        return right ? List.of() : List.of(new Problem(path, what, remedy));
    }
}
