package org.weltoffen.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.weltoffen.language.Text;
import org.weltoffen.quiz.spi.Problem;

/// Collects what is wrong with one question.
final class Checks {

    private static final String ID = "[a-z0-9][a-z0-9-]*";

    private final List<Problem> problems = new ArrayList<>();

    Checks(Question question) {
        if (question.points() < 1 || question.points() > 4) {
            add("points", "%d points".formatted(question.points()), "give 1 to 4");
        }
    }

    Checks add(String path, String what, String remedy) {
        problems.add(new Problem(path, what, remedy));
        return this;
    }

    Checks count(String path, List<?> things, int fewest, int most) {
        return things.size() >= fewest && things.size() <= most
                ? this
                : add(path, "%d %s".formatted(things.size(), path), "write %d to %d".formatted(fewest, most));
    }

    <T> Checks ids(String path, List<T> things, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (var i = 0; i < things.size(); i++) {
            var name = id.apply(things.get(i));
            if (!name.matches(ID)) {
                add(path + "/" + i + "/id", "\"%s\" is no id".formatted(name), "use a-z, 0-9 and -");
            }
            if (!seen.add(name)) {
                add(path + "/" + i + "/id", "\"%s\" is there twice".formatted(name), "give each its own id");
            }
        }
        return this;
    }

    Checks texts(String path, List<Option> options) {
        for (var i = 0; i < options.size(); i++) {
            if (options.get(i).text() == null) {
                add(path + "/" + i, "the option has no text", "add text: { de: …, en: … }");
            }
        }
        return this;
    }

    /// Two that read the same cannot be told apart by the person who chooses.
    Checks different(String path, List<Text> texts) {
        return texts.stream().map(Text::de).distinct().count() == texts.size()
                        && texts.stream().map(Text::en).distinct().count() == texts.size()
                ? this
                : add(path, "two read the same", "word each differently");
    }

    /// Exactly one of them is right.
    Checks oneRight(String path, List<Option> options) {
        return switch ((int) right(options)) {
            case 0 -> add(path, "no option is marked right", "add right: true to one");
            case 1 -> this;
            default -> add(path, "%d options are marked right".formatted(right(options)), "keep right: true at one");
        };
    }

    /// At least one is right and at least one is not.
    Checks someRight(String path, List<Option> options) {
        if (right(options) == 0) {
            return add(path, "nothing is marked right", "add right: true to at least one");
        }
        return right(options) == options.size() ? add(path, "everything is marked right", "add one that is not") : this;
    }

    private static long right(List<Option> options) {
        return options.stream().filter(Option::right).count();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
