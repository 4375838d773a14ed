package org.weltoffen.catalogue.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.weltoffen.catalogue.BlockContent;
import org.weltoffen.catalogue.StandardBlocks.Prose;

/// One lesson in one language, read from its Markdown file.
record LessonFile(String name, Head head, List<Placed> blocks) {

    /// The front matter.
    record Head(String title, int minutes, List<String> objectives) {}

    /// A block, and the line of the file it starts at.
    record Placed(BlockContent content, int line) {}

    private static final Parser MARKDOWN = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    static Optional<LessonFile> parse(
            String name,
            String text,
            RecordReader records,
            Map<String, Class<? extends BlockContent>> forms,
            Findings findings) {
        var lines = text.lines().toList();
        var end = lines.isEmpty() || !lines.getFirst().equals("---")
                ? -1
                : lines.subList(1, lines.size()).indexOf("---") + 1;
        if (end < 1) {
            findings.add(name, 1, "the front matter is missing", "start with ---, title, minutes, ---");
            return Optional.empty();
        }
        var head = YamlFile.parse(name, String.join("\n", lines.subList(1, end)), 1, findings)
                .flatMap(yaml -> records.read(yaml, Head.class));
        var body = new Body(name, lines.subList(end + 1, lines.size()), end + 1, records, forms, findings);
        var blocks = body.blocks();
        return head.map(found -> new LessonFile(name, found, blocks));
    }

    /// The Markdown below the front matter.
    private record Body(
            String name,
            List<String> lines,
            int linesBefore,
            RecordReader records,
            Map<String, Class<? extends BlockContent>> forms,
            Findings findings) {

        List<Placed> blocks() {
            var document = MARKDOWN.parse(String.join("\n", lines));
            document.accept(new Forbidden(this));
            var blocks = new ArrayList<Placed>();
            var proseFrom = 0;
            for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof FencedCodeBlock fence && !fence.getInfo().isBlank()) {
                    addProse(blocks, proseFrom, firstLine(fence));
                    block(fence).ifPresent(blocks::add);
                    proseFrom = lastLine(fence) + 1;
                }
            }
            addProse(blocks, proseFrom, lines.size());
            return blocks;
        }

        private void addProse(List<Placed> blocks, int from, int to) {
            var prose = String.join("\n", lines.subList(from, to)).strip();
            if (!prose.isEmpty()) {
                blocks.add(new Placed(new Prose(prose), from + linesBefore + 1));
            }
        }

        private Optional<Placed> block(FencedCodeBlock fence) {
            var line = firstLine(fence) + linesBefore + 1;
            var key = fence.getInfo().strip();
            var form = forms.get(key);
            if (form == null || form == Prose.class) {
                findings.add(
                        name,
                        line,
                        "there is no block \"%s\"".formatted(key),
                        "use one of "
                                + forms.keySet().stream()
                                        .filter(Predicate.not("text"::equals))
                                        .toList());
                return Optional.empty();
            }
            return YamlFile.parse(name, fence.getLiteral(), line, findings)
                    .flatMap(yaml -> records.read(yaml, form.asSubclass(Record.class)))
                    .map(content -> new Placed((BlockContent) content, line));
        }

        int firstLine(Node node) {
            var spans = node.getSourceSpans();
            return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex();
        }

        private int lastLine(Node node) {
            return node.getSourceSpans().getLast().getLineIndex();
        }
    }

    /// Finds what Markdown allows and we do not.
    private static final class Forbidden extends AbstractVisitor {

        private final Body body;

        Forbidden(Body body) {
            this.body = body;
        }

        private void fault(Node node, String what, String remedy) {
            body.findings().add(body.name(), body.firstLine(node) + body.linesBefore() + 1, what, remedy);
        }

        @Override
        public void visit(HtmlBlock html) {
            fault(html, "HTML is not allowed in a lesson", "write Markdown");
        }

        @Override
        public void visit(HtmlInline html) {
            fault(html, "HTML is not allowed in a lesson", "write Markdown");
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 1 || heading.getLevel() > 3) {
                fault(heading, "a heading of level " + heading.getLevel(), "use ## or ###; the title is the only #");
            }
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            fault(image, "an image inside the text", "use a fence with image, file and alt");
        }

        @Override
        public void visit(Link link) {
            if (!link.getDestination().matches("(https://|mailto:|/|glossary:).*")) {
                fault(
                        link,
                        "the link leads to \"%s\"".formatted(link.getDestination()),
                        "use https://, mailto:, / or glossary:");
            }
            visitChildren(link);
        }
    }
}
