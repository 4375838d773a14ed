package org.weltoffen.catalogue.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.weltoffen.catalogue.Case;
import org.weltoffen.catalogue.Case.Choice;
import org.weltoffen.catalogue.Case.Node;
import org.weltoffen.language.Edition;

/// A case as a picture: each moment a card with its decisions, a line from each decision to what follows. Moments stand
/// in columns by how many decisions lead to them at most.
final class CaseDrawing {

    private static final int CARD = 300;
    private static final int GAP = 110;
    private static final int LINE = 17;
    private static final int PAD = 12;
    private static final int SPACE = 28;
    private static final int LETTERS = 44;
    private static final int TOP = 64;

    /// Marks of the ratings from -1 to 2; each differs in shape, not only in colour.
    private static final List<String> MARKS = List.of("–", "○", "+", "++");

    private final Case incident;
    private final Edition edition;
    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final StringBuilder svg = new StringBuilder();

    private CaseDrawing(Case incident, Edition edition) {
        this.incident = incident;
        this.edition = edition;
    }

    /// The picture as SVG with a title and a description for those who do not see it.
    static String of(Case incident, Edition edition) {
        return new CaseDrawing(incident, edition).draw();
    }

    private record Card(int x, int y, int height, List<String> head, List<Row> rows) {}

    private record Row(Choice choice, List<String> lines, int y, int height) {}

    private String draw() {
        var bottom = layOut();
        var width = cards.values().stream().mapToInt(Card::x).max().orElse(0) + CARD + GAP;
        text(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-labelledby=\"t d\" font-family=\"Source Sans 3, sans-serif\" font-size=\"13\">"
                        .formatted(width, bottom, width, bottom));
        text("<title id=\"t\">%s</title>".formatted(escaped(incident.title().in(edition))));
        text("<desc id=\"d\">%d moments, at most %d decisions on a way</desc>"
                .formatted(incident.nodes().size(), incident.decisionsFrom(incident.start())));
        text("<rect width=\"%d\" height=\"%d\" fill=\"#f4f4f0\"/>".formatted(width, bottom));
        text("<text x=\"%d\" y=\"36\" font-size=\"20\" font-weight=\"650\" fill=\"#142328\">%s</text>"
                .formatted(PAD * 2, escaped(incident.title().in(edition))));
        cards.values().forEach(this::lines);
        cards.forEach((id, card) -> card(id, card));
        return svg.append("</svg>\n").toString();
    }

    /// Gives each moment its place; returns where the picture ends.
    private int layOut() {
        var columns = columns();
        var free = new HashMap<Integer, Integer>();
        var bottom = TOP;
        for (var node : incident.nodes()) {
            var column = columns.getOrDefault(node.id(), 0);
            var y = free.getOrDefault(column, TOP);
            var card = card(node, PAD * 2 + column * (CARD + GAP), y);
            cards.put(node.id(), card);
            free.put(column, y + card.height() + SPACE);
            bottom = Math.max(bottom, y + card.height() + SPACE);
        }
        return bottom;
    }

    private Map<String, Integer> columns() {
        var columns = new HashMap<String, Integer>();
        place(incident.start(), 0, columns);
        return columns;
    }

    private void place(String id, int column, Map<String, Integer> columns) {
        incident.node(id).ifPresent(node -> {
            if (columns.merge(id, column, Math::max) == column) {
                node.options().forEach(option -> place(option.next(), column + 1, columns));
            }
        });
    }

    private Card card(Node node, int x, int y) {
        var head = wrapped(node.question().in(edition));
        var rows = new ArrayList<Row>();
        var next = PAD + LINE + head.size() * LINE + PAD;
        for (var option : node.options()) {
            var lines = wrapped(option.text().in(edition));
            var height = lines.size() * LINE + PAD;
            rows.add(new Row(option, lines, next, height));
            next += height;
        }
        return new Card(x, y, next + PAD, head, rows);
    }

    private void card(String id, Card card) {
        text("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\" fill=\"#fff\" stroke=\"#758387\"/>"
                .formatted(card.x(), card.y(), CARD, card.height()));
        words(List.of(id), card.x() + PAD, card.y() + PAD + 10, "#44545a", 400);
        words(card.head(), card.x() + PAD, card.y() + PAD + LINE + 10, "#142328", 650);
        for (var i = 0; i < card.rows().size(); i++) {
            var row = card.rows().get(i);
            var y = card.y() + row.y();
            text("<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#d9dbd5\"/>"
                    .formatted(card.x(), card.x() + CARD, y - 4, y - 4));
            words(
                    List.of("%c %s"
                            .formatted((char) ('A' + i), MARKS.get(row.choice().rating() + 1))),
                    card.x() + PAD,
                    y + 12,
                    "#005a65",
                    650);
            words(row.lines(), card.x() + PAD + 36, y + 12, "#142328", 400);
        }
    }

    private void lines(Card card) {
        for (var row : card.rows()) {
            var x = card.x() + CARD;
            var y = card.y() + row.y() + row.height() / 2 - 4;
            var target = cards.get(row.choice().next());
            if (target == null) {
                text("<circle cx=\"%d\" cy=\"%d\" r=\"6\" fill=\"#005a65\"/>".formatted(x + 26, y));
                curve(x, y, x + 20, y);
            } else {
                curve(x, y, target.x(), target.y() + 22);
            }
        }
    }

    private void curve(int x1, int y1, int x2, int y2) {
        var bend = Math.max(10, (x2 - x1) / 2);
        text("<path d=\"M%d %dC%d %d %d %d %d %d\" fill=\"none\" stroke=\"#005a65\" stroke-width=\"1.5\"/>"
                .formatted(x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2));
    }

    private void words(List<String> lines, int x, int y, String colour, int weight) {
        for (var i = 0; i < lines.size(); i++) {
            text("<text x=\"%d\" y=\"%d\" fill=\"%s\" font-weight=\"%d\">%s</text>"
                    .formatted(x, y + i * LINE, colour, weight, escaped(lines.get(i))));
        }
    }

    private void text(String line) {
        svg.append(line).append('\n');
    }

    private static List<String> wrapped(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() + 1 > LETTERS - 6) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// File name of the picture.
    static String fileName(String course, Case incident, Edition edition) {
        return "%s-%s-%s.svg".formatted(course, incident.id(), edition.tag()).toLowerCase(Locale.ROOT);
    }
}
