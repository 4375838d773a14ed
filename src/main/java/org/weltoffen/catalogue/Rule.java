package org.weltoffen.catalogue;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.weltoffen.catalogue.spi.Block;
import org.weltoffen.language.Edition;
import org.weltoffen.quiz.spi.Problem;

/// A block put together from its parts. What is not said keeps to the ways of [Block].
record Rule<C extends BlockContent>(
        String key,
        Class<C> form,
        Words<C> words,
        Function<C, List<String>> anchored,
        Function<C, List<String>> shown,
        BiFunction<C, Course, List<Problem>> checked,
        ToDoubleBiFunction<C, Course> taking)
        implements Block<C> {

    /// A block as plain text.
    interface Words<C> {
        String of(C content, Course course, Edition edition);
    }

    static <C extends BlockContent> Rule<C> of(String key, Class<C> form, Function<C, String> words) {
        return ofCourse(key, form, (content, _, _) -> words.apply(content));
    }

    static <C extends BlockContent> Rule<C> ofCourse(String key, Class<C> form, Words<C> words) {
        return new Rule<>(key, form, words, _ -> List.of(), _ -> List.of(), (_, _) -> List.of(), (_, _) -> 0);
    }

    /// The same in every edition.
    Rule<C> anchored(Function<C, List<String>> anchors) {
        return new Rule<>(key, form, words, anchors, shown, checked, taking);
    }

    Rule<C> showing(Function<C, List<String>> files) {
        return new Rule<>(key, form, words, anchored, files, checked, taking);
    }

    Rule<C> checked(BiFunction<C, Course, List<Problem>> check) {
        return new Rule<>(key, form, words, anchored, shown, check, taking);
    }

    Rule<C> taking(double minutes) {
        return taking((_, _) -> minutes);
    }

    Rule<C> taking(ToDoubleBiFunction<C, Course> minutes) {
        return new Rule<>(key, form, words, anchored, shown, checked, minutes);
    }

    @Override
    public List<Problem> check(C content, Course course) {
        return BlockFaults.first(
                checked.apply(content, course), BlockFaults.linkInPlainWords(words.of(content, course, Edition.DE)));
    }

    @Override
    public List<String> anchors(C content) {
        return anchored.apply(content);
    }

    @Override
    public List<String> files(C content) {
        return shown.apply(content);
    }

    @Override
    public String plainText(C content, Course course, Edition edition) {
        return words.of(content, course, edition);
    }

    @Override
    public double minutes(C content, Course course) {
        return taking.applyAsDouble(content, course);
    }
}
