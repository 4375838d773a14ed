package org.weltoffen.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.spi.Block;
import org.weltoffen.language.Edition;
import org.weltoffen.quiz.spi.Problem;

/// All kinds of blocks there are, each under its key.
@Component
public class Blocks {

    private final Map<String, Block<?>> blocks = new TreeMap<>();

    /// @throws IllegalStateException if two blocks share a key or a form; the message names both
    public Blocks(List<Block<?>> found) {
        for (var block : found) {
            var other = blocks.put(block.key(), block);
            if (other != null) {
                throw new IllegalStateException("Two blocks call themselves \"%s\": %s and %s"
                        .formatted(
                                block.key(),
                                other.getClass().getName(),
                                block.getClass().getName()));
            }
        }
    }

    /// Key of each block with the record of its form.
    public Map<String, Class<? extends BlockContent>> forms() {
        var forms = new TreeMap<String, Class<? extends BlockContent>>();
        blocks.forEach((key, block) -> forms.put(key, block.form()));
        return forms;
    }

    /// The key under which a content was read.
    public String keyOf(BlockContent content) {
        return block(content).key();
    }

    /// What is wrong with a block within its course.
    public List<Problem> check(BlockContent content, Course course) {
        return check(block(content), content, course);
    }

    /// What must be the same in every language.
    public List<String> anchors(BlockContent content) {
        return anchors(block(content), content);
    }

    /// Names of the media files a block shows.
    public List<String> files(BlockContent content) {
        return files(block(content), content);
    }

    /// All words of a block, see [Block#plainText].
    public String plainText(BlockContent content, Course course, Edition edition) {
        return plainText(block(content), content, course, edition);
    }

    /// Minutes a block takes besides reading its words.
    double minutes(BlockContent content, Course course) {
        return minutes(block(content), content, course);
    }

    private Block<?> block(BlockContent content) {
        Optional<Block<?>> found = Optional.empty();
        for (var block : blocks.values()) {
            if (block.form().isInstance(content)) {
                found = Optional.of(block);
            }
        }
        return found.orElseThrow(() ->
                new IllegalStateException("No block reads " + content.getClass().getName()));
    }

    private static <C extends BlockContent> List<Problem> check(Block<C> block, BlockContent content, Course course) {
        return block.check(block.form().cast(content), course);
    }

    private static <C extends BlockContent> List<String> anchors(Block<C> block, BlockContent content) {
        return block.anchors(block.form().cast(content));
    }

    private static <C extends BlockContent> List<String> files(Block<C> block, BlockContent content) {
        return block.files(block.form().cast(content));
    }

    private static <C extends BlockContent> String plainText(
            Block<C> block, BlockContent content, Course course, Edition edition) {
        return block.plainText(block.form().cast(content), course, edition);
    }

    private static <C extends BlockContent> double minutes(Block<C> block, BlockContent content, Course course) {
        return block.minutes(block.form().cast(content), course);
    }
}
