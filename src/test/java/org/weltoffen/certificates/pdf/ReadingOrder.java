package org.weltoffen.certificates.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// What a screen reader meets in a document, one line for each element that holds something: `H1: Nachweis 2026`.
final class ReadingOrder {

    private final IdentityHashMap<COSDictionary, Map<Integer, String>> texts = new IdentityHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private ReadingOrder(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            texts.put(page.getCOSObject(), texts(page));
        }
        walk(document.getDocumentCatalog().getStructureTreeRoot(), document.getPage(0));
    }

    static List<String> of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return List.copyOf(new ReadingOrder(document).lines);
        }
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, ReadingOrder::text, String::concat));
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }

    private void walk(PDStructureNode node, PDPage inherited) {
        var page = inherited;
        var own = new StringBuilder();
        if (node instanceof PDStructureElement element) {
            page = element.getPage() == null ? inherited : element.getPage();
            if (element.getAlternateDescription() != null) {
                lines.add("%s: %s".formatted(element.getStructureType(), element.getAlternateDescription()));
                return;
            }
        }
        var place = lines.size();
        for (var kid : node.getKids()) {
            switch (kid) {
                case Integer mcid -> own.append(text(page, mcid));
                case PDMarkedContentReference reference ->
                    own.append(text(Objects.requireNonNullElse(reference.getPage(), page), reference.getMCID()));
                case PDStructureElement element -> walk(element, page);
                case PDObjectReference reference -> {}
                default -> {}
            }
        }
        if (!own.toString().isBlank()) {
            lines.add(
                    place,
                    "%s: %s"
                            .formatted(
                                    ((PDStructureElement) node).getStructureType(),
                                    own.toString().strip()));
        }
    }

    private String text(PDPage page, int mcid) {
        return texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mcid, "");
    }
}
